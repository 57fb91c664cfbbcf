/** Papers of business that are neither invoice nor receipt, and a letter, which is none of them. */
export type PaperKind = 'credit-note' | 'quote' | 'order' | 'delivery-note' | 'statement' | 'letter';

/** Every kind of paper. */
export const PAPER_KINDS: readonly PaperKind[] = [
  'credit-note',
  'quote',
  'order',
  'delivery-note',
  'statement',
  'letter',
];
