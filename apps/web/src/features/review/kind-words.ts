/** What the paper is, in words; kinds that say nothing are left out. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  invoice: 'Invoice',
  receipt: 'Receipt',
  'credit-note': 'Credit note',
  quote: 'Quote',
  order: 'Order',
  statement: 'Statement',
  'delivery-note': 'Delivery note',
};
