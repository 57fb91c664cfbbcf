/** Languages whose letters the first reader lacks, by the code that Tesseract gives them. */
export type LanguageCode = 'deu' | 'fra' | 'spa' | 'ita' | 'nld' | 'por';

/**
 * Frequent words of invoices and receipts without accents, since the first reader drops them. Words that are common in
 * English or in two of the languages are left out.
 */
const WORDS: Readonly<Record<LanguageCode, readonly string[]>> = {
  deu: [
    'und',
    'der',
    'rechnung',
    'nr',
    'vom',
    'betrag',
    'summe',
    'mwst',
    'ust',
    'netto',
    'brutto',
    'menge',
    'datum',
    'beleg',
    'bar',
    'gegeben',
    'ruckgeld',
    'vielen',
    'dank',
    'danke',
    'mit',
    'strasse',
    'gmbh',
    'uhr',
    'bon',
    'zahlung',
    'enth',
  ],
  fra: [
    'facture',
    'et',
    'le',
    'les',
    'du',
    'tva',
    'ht',
    'ttc',
    'montant',
    'quantite',
    'prix',
    'client',
    'livraison',
    'ticket',
    'rendu',
    'especes',
    'merci',
    'carte',
    'caisse',
    'bientot',
    'sarl',
    'sas',
    'rue',
    'vous',
    'paiement',
    'votre',
    'dont',
    'avec',
    'chemin',
  ],
  spa: [
    'factura',
    'el',
    'los',
    'fecha',
    'cantidad',
    'precio',
    'cliente',
    'iva',
    'importe',
    'pago',
    'y',
    'gracias',
    'efectivo',
    'cambio',
    'tarjeta',
    'calle',
    'avenida',
    'visita',
    'atendido',
    'cif',
    'su',
    'por',
    'dias',
    'cuota',
  ],
  ita: [
    'fattura',
    'il',
    'della',
    'di',
    'quantita',
    'prezzo',
    'imponibile',
    'importo',
    'pagamento',
    'scontrino',
    'grazie',
    'contanti',
    'resto',
    'arrivederci',
    'via',
    'piazza',
    'operatore',
    'totale',
    'complessivo',
    'cui',
    'carta',
    'spa',
    'srl',
    'documento',
  ],
  nld: [
    'factuur',
    'het',
    'een',
    'aantal',
    'bedrag',
    'btw',
    'prijs',
    'totaal',
    'datum',
    'klant',
    'bon',
    'bonnummer',
    'bonnr',
    'wisselgeld',
    'contant',
    'bedankt',
    'ziens',
    'pin',
    'straat',
    'incl',
    'bv',
    'kassa',
    'geholpen',
    'st',
  ],
  por: [
    'fatura',
    'recibo',
    'quantidade',
    'preco',
    'valor',
    'nif',
    'pagamento',
    'cliente',
    'data',
    'obrigado',
    'volte',
    'sempre',
    'troco',
    'multibanco',
    'numerario',
    'rua',
    'avenida',
    'lda',
    'talao',
    'atendido',
    'por',
    'incluido',
    'cartao',
    'pagar',
  ],
};

/** Different words of a language that make it likely. */
const ENOUGH_WORDS = 3;

/** The language of a text among those that need the second reader; null for others and for too little text. */
export function accentedLanguageOf(texts: readonly string[]): LanguageCode | null {
  const present = new Set(
    texts
      .flatMap((text) =>
        fold(text)
          .toLowerCase()
          .split(/[^a-z]+/),
      )
      .filter((word) => word !== ''),
  );
  let best: { code: LanguageCode; count: number } | null = null;
  for (const [code, words] of Object.entries(WORDS) as [LanguageCode, readonly string[]][]) {
    const count = words.filter((word) => present.has(word)).length;
    if (count >= ENOUGH_WORDS && count > (best?.count ?? 0)) best = { code, count };
  }
  return best?.code ?? null;
}

/** The text without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
