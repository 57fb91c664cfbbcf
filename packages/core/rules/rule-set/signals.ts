import type { ExtractedInvoice, LineItem } from '../../extraction/extraction.ts';

/** Signs that are too common among honest documents for a rule, but that feedback can give a weight to. */
export interface Signal {
  readonly title: string;
  /** Words by which people name it, folded to letters and spaces. */
  readonly aliases: readonly string[];
  readonly isThere: (invoice: ExtractedInvoice) => boolean;
}

/** All signs that can be learned. */
export const SIGNALS = {
  'duplicate-lines': {
    title: 'The same line stands there twice',
    aliases: ['duplicate line items', 'duplicate lines', 'duplicate items', 'repeated line item'],
    isThere: (invoice) => hasTwins(invoice.lines),
  },
  'round-total': {
    title: 'The total is a round number',
    aliases: ['round total', 'round amount', 'round number'],
    isThere: ({ fields }) => /^-?\d*[1-9]0+(?:\.0+)?$/.test(fields.grandTotal?.value ?? ''),
  },
  'weekend-date': {
    title: 'It is dated on a weekend',
    aliases: ['weekend date', 'weekend', 'dated on a sunday', 'dated on a saturday'],
    isThere: ({ fields }) => [0, 6].includes(new Date(fields.invoiceDate?.value ?? '').getUTCDay()),
  },
  'no-number': {
    title: 'It has no number',
    aliases: ['missing invoice number', 'no invoice number', 'missing receipt number', 'missing number'],
    isThere: ({ fields }) => fields.invoiceNumber === undefined,
  },
  'no-tax-number': {
    title: 'The seller names no tax number',
    aliases: ['missing tax id', 'missing tax number', 'missing vat number', 'no vat number', 'no tax id'],
    isThere: ({ fields }) => fields.sellerVatId === undefined && fields.sellerTaxNumber === undefined,
  },
  'no-seller-address': {
    title: 'The seller has no address',
    aliases: ['missing address', 'no address', 'missing seller address', 'missing merchant address'],
    isThere: ({ fields }) => fields.sellerAddress === undefined,
  },
  'no-date': {
    title: 'It has no date',
    aliases: ['missing date', 'no date'],
    isThere: ({ fields }) => fields.invoiceDate === undefined,
  },
} as const satisfies Readonly<Record<string, Signal>>;

/** Name of a sign. */
export type SignalName = keyof typeof SIGNALS;

/** All names, in the order of the list. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];

/** The signs that an invoice shows; none when nothing was read. */
export function signalsOf(invoice: ExtractedInvoice | undefined): readonly SignalName[] {
  if (invoice === undefined) return [];
  return SIGNAL_NAMES.filter((name) => SIGNALS[name].isThere(invoice));
}

function hasTwins(lines: readonly LineItem[]): boolean {
  const keys = lines
    .filter(({ description, lineTotal }) => description !== undefined && lineTotal !== undefined)
    .map(({ description, lineTotal }) =>
      JSON.stringify([description?.value.toLowerCase().trim(), lineTotal?.value]),
    );
  return new Set(keys).size < keys.length;
}
