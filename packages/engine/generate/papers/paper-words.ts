import type { Language } from '../languages/language.ts';
import type { PaperKind } from './paper-kind.ts';

/** What is printed instead of the words of an invoice. */
export interface PaperWords {
  readonly title: readonly string[];
  /** Label of the number. */
  readonly number: readonly string[];
  /** Label of a second date: until when an offer stands, when goods come, of which day the credited invoice is. */
  readonly secondDate: readonly string[];
}

/** Papers whose head and table look like an invoice's. */
export type TitledKind = Exclude<PaperKind, 'letter'>;

const list = (text: string): readonly string[] => text.split('; ');
const words = (title: string, number: string, secondDate: string): PaperWords => ({
  title: list(title),
  number: list(number),
  secondDate: list(secondDate),
});

/** The words of every kind in every language. */
export const PAPER_WORDS: Readonly<Record<TitledKind, Readonly<Record<Language, PaperWords>>>> = {
  'credit-note': {
    en: words('Credit note; Credit memo; CREDIT NOTE', 'Credit note no.; Number', 'Invoice dated'),
    de: words(
      'Gutschrift; Rechnungskorrektur; Stornorechnung',
      'Gutschrift Nr.; Belegnummer',
      'Zur Rechnung vom',
    ),
    fr: words("Avoir; Facture d'avoir; Note de crédit", "N° d'avoir; Numéro", 'Facture du'),
    es: words(
      'Factura rectificativa; Nota de abono; Nota de crédito',
      'Número; Abono n.º',
      'Factura de fecha',
    ),
    it: words('Nota di credito; Nota di accredito', 'Nota di credito n.; Numero', 'Fattura del'),
    nl: words('Creditnota; Creditfactuur', 'Creditnummer; Nummer', 'Factuur van'),
    pt: words('Nota de crédito; NOTA DE CRÉDITO', 'Nota de crédito n.º; Número', 'Fatura de'),
  },
  quote: {
    en: words('Quotation; Quote; Estimate; Proposal', 'Quote no.; Estimate #; Reference', 'Valid until'),
    de: words('Angebot; Kostenvoranschlag', 'Angebotsnummer; Angebot Nr.', 'Gültig bis'),
    fr: words('Devis; Offre de prix; Proposition commerciale', 'Devis n°; N° de devis', "Valable jusqu'au"),
    es: words('Presupuesto; Oferta; Cotización', 'Presupuesto n.º; Número', 'Válido hasta'),
    it: words('Preventivo; Offerta', 'Preventivo n.; Offerta n.', 'Valido fino al'),
    nl: words('Offerte; Prijsopgave', 'Offertenummer; Nummer', 'Geldig tot'),
    pt: words('Orçamento; Proposta; Cotação', 'Orçamento n.º; Número', 'Válido até'),
  },
  order: {
    en: words('Purchase order; Order confirmation; Sales order', 'Order no.; PO number', 'Delivery date'),
    de: words('Bestellung; Auftragsbestätigung', 'Bestellnummer; Auftrag Nr.', 'Liefertermin'),
    fr: words(
      'Bon de commande; Confirmation de commande',
      'Commande n°; N° de commande',
      'Date de livraison',
    ),
    es: words(
      'Pedido; Orden de compra; Confirmación de pedido',
      'Pedido n.º; N.º de pedido',
      'Fecha de entrega',
    ),
    it: words("Ordine di acquisto; Conferma d'ordine", 'Ordine n.; N. ordine', 'Data di consegna'),
    nl: words('Bestelling; Inkooporder; Orderbevestiging', 'Ordernummer; Bestelnummer', 'Leverdatum'),
    pt: words(
      'Nota de encomenda; Ordem de compra; Confirmação de encomenda',
      'Encomenda n.º',
      'Data de entrega',
    ),
  },
  'delivery-note': {
    en: words('Delivery note; Packing slip; Dispatch note', 'Delivery note no.; Number', 'Date of delivery'),
    de: words('Lieferschein; LIEFERSCHEIN', 'Lieferschein Nr.; Lieferscheinnummer', 'Lieferdatum'),
    fr: words('Bon de livraison; Bordereau de livraison', 'BL n°; Numéro', 'Livré le'),
    es: words('Albarán; Albarán de entrega; Nota de entrega', 'Albarán n.º; Número', 'Entregado el'),
    it: words('Documento di trasporto; Bolla di consegna; D.D.T.', 'DDT n.; Numero', 'Consegnato il'),
    nl: words('Pakbon; Leverbon; Afleverbon', 'Pakbonnummer; Nummer', 'Geleverd op'),
    pt: words('Guia de remessa; Guia de transporte; Nota de entrega', 'Guia n.º; Número', 'Entregue em'),
  },
  statement: {
    en: words('Statement of account; Statement; Account statement', 'Account no.; Customer no.', 'As at'),
    de: words('Kontoauszug; Offene-Posten-Liste; Saldenbestätigung', 'Kundennummer; Konto', 'Stand'),
    fr: words(
      'Relevé de compte; État de compte; Relevé de factures',
      'Compte client; N° de client',
      'Arrêté au',
    ),
    es: words('Estado de cuenta; Extracto de cuenta', 'N.º de cliente; Cuenta', 'A fecha de'),
    it: words('Estratto conto; ESTRATTO CONTO', 'Codice cliente; Conto', 'Alla data del'),
    nl: words('Rekeningoverzicht; Openstaande posten', 'Klantnummer; Debiteurnummer', 'Per datum'),
    pt: words('Extrato de conta; Extrato de conta corrente', 'N.º de cliente; Conta', 'À data de'),
  },
};

/** Columns and sums of a statement: date, paper, amount, balance, sum. */
export const LEDGER_WORDS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['Date', 'Document', 'Amount', 'Balance', 'Balance due'],
  de: ['Datum', 'Beleg', 'Betrag', 'Saldo', 'Offener Saldo'],
  fr: ['Date', 'Pièce', 'Montant', 'Solde', 'Solde dû'],
  es: ['Fecha', 'Documento', 'Importe', 'Saldo', 'Saldo pendiente'],
  it: ['Data', 'Documento', 'Importo', 'Saldo', 'Saldo da pagare'],
  nl: ['Datum', 'Stuk', 'Bedrag', 'Saldo', 'Openstaand saldo'],
  pt: ['Data', 'Documento', 'Valor', 'Saldo', 'Saldo em dívida'],
};

/** Line for the receiver of goods to sign on. */
export const RECEIVED_WORDS: Readonly<Record<Language, string>> = {
  en: 'Goods received in good order',
  de: 'Ware vollständig erhalten',
  fr: 'Marchandise reçue en bon état',
  es: 'Recibí conforme',
  it: 'Firma del destinatario',
  nl: 'Goederen in goede orde ontvangen',
  pt: 'Recebi em boas condições',
};

/** What is stamped on a copy. */
export const COPY_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['COPY', 'Duplicate', 'Copy of invoice'],
  de: ['KOPIE', 'Duplikat', 'Zweitschrift'],
  fr: ['COPIE', 'Duplicata'],
  es: ['COPIA', 'Duplicado'],
  it: ['COPIA', 'Duplicato'],
  nl: ['KOPIE', 'Duplicaat'],
  pt: ['CÓPIA', 'Duplicado', '2.ª via'],
};
