import type { ImportFieldName } from '@vouch/contract/imports/import.ts';

/**
 * Headings by field, as they are compared: lower case, without marks and accents. English, German, French, Spanish, Italian, Dutch and
 * Portuguese; and how accounting programs call them.
 */
export const FIELD_NAMES: Readonly<Record<ImportFieldName, readonly string[]>> = {
  invoice_number: words(`
    invoice number, invoice no, invoice, number, no, inv no, document number, bill number, reference,
    doc number, rechnungsnummer, rechnungsnr, rechnungs nr, rechnung, belegnummer, belegnr, nummer,
    numero de facture, no facture, n de facture, n facture, facture, numero, numero factura, numero de
    factura, factura, numero fattura, fattura, factuurnummer, factuur, numero da fatura, fatura
  `),
  invoice_date: words(`
    invoice date, date, issue date, document date, bill date, rechnungsdatum, datum, belegdatum, date de
    facture, date facture, fecha, fecha factura, fecha de factura, data fattura, data, factuurdatum,
    data da fatura
  `),
  due_date: words(`
    due date, due, payment due, faelligkeit, faellig am, faelligkeitsdatum, falligkeit, fallig am,
    falligkeitsdatum, zahlbar bis, echeance, date d echeance, vencimiento, fecha de vencimiento,
    scadenza, data scadenza, vervaldatum, vencimento, data de vencimento
  `),
  currency: words(`
    currency, currency code, wahrung, waehrung, devise, moneda, divisa, valuta, moeda
  `),
  total_amount: words(`
    total amount, total, grand total, amount, invoice total, gross amount, gross, amount due,
    gesamtbetrag, gesamt, rechnungsbetrag, bruttobetrag, brutto, betrag, summe, montant total, total
    ttc, montant ttc, ttc, montant, importe total, importe, totale, importo, importo totale, totaal,
    totaalbedrag, bedrag, valor total, valor
  `),
  subtotal: words(`
    subtotal, sub total, net amount, net, net total, nettobetrag, netto, zwischensumme, total ht,
    montant ht, ht, base imponible, imponibile, subtotaal
  `),
  tax_amount: words(`
    tax amount, tax, vat, vat amount, total tax, gst, sales tax, steuer, steuerbetrag, mwst, ust,
    umsatzsteuer, mehrwertsteuer, tva, montant tva, iva, imposta, btw, btw bedrag, imposto
  `),
  shipping_amount: words(`
    shipping amount, shipping, freight, delivery, versand, versandkosten, fracht, frais de port, envio,
    spedizione, verzendkosten
  `),
  discount_amount: words(`
    discount amount, discount, rabatt, nachlass, remise, descuento, sconto, korting, desconto
  `),
  customer_company: words(`
    customer company, customer, customer name, client, client name, bill to, buyer, buyer name, contact,
    contactname, kunde, kundenname, cliente, nom du client, klant, klantnaam
  `),
  customer_address: words(`
    customer address, client address, billing address, buyer address, kundenadresse, adresse client,
    direccion del cliente, indirizzo cliente, klantadres
  `),
  salesperson_id: words(`
    salesperson id, salesperson, sales person, sales rep, verkaufer, vendeur, vendedor, venditore,
    verkoper
  `),
  seller_name: words(`
    seller name, seller, vendor, vendor name, supplier, supplier name, lieferant, kreditor, verkaufer
    name, fournisseur, proveedor, fornitore, leverancier, fornecedor
  `),
  seller_address: words(`
    seller address, vendor address, supplier address, lieferantenadresse, adresse fournisseur
  `),
  seller_vat_id: words(`
    seller vat id, vat id, vat number, tax id, ust id, ust idnr, ustid, no tva, nif, partita iva, btw
    nummer
  `),
  notes: words(`
    notes, note, comment, comments, memo, bemerkung, notiz, remarques, notas, opmerkingen
  `),
  order_status: words(`
    order status, status, state
  `),
  line_description: words(`
    line description, description, item, item description, product, service, beschreibung, bezeichnung,
    artikel, leistung, designation, descripcion, concepto, descrizione, omschrijving, descricao
  `),
  line_quantity: words(`
    line quantity, quantity, qty, menge, anzahl, quantite, qte, cantidad, quantita, aantal, quantidade
  `),
  line_unit: words(`
    line unit, unit, unit of measure, einheit, unite, unidad, unita, eenheid, unidade
  `),
  line_unit_price: words(`
    line unit price, unit price, price, unit amount, rate, einzelpreis, preis, stuckpreis, prix
    unitaire, prix, precio unitario, precio, prezzo unitario, prezzo, stukprijs, prijs, preco unitario
  `),
  line_total: words(`
    line total, line amount, item total, line line total, positionsbetrag, zeilenbetrag, gesamtpreis,
    montant ligne, importe linea, importo riga, regelbedrag
  `),
  line_tax_rate: words(`
    line tax rate, tax rate, vat rate, steuersatz, mwst satz, taux tva, tipo iva, aliquota iva, btw
    tarief
  `),
  line_product_code: words(`
    line product code, product code, sku, item code, article number, artikelnummer, artikelnr, reference
    produit, codigo, codice, artikelcode
  `),
};

function words(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}

/** A heading as it is compared. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
