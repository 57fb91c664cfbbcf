import type { InvoiceTerms } from '../invoice/e-invoice.ts';

/** A rule of a specification that an e-invoice claims to follow. */
export interface BusinessRule {
  /** As the specification names it, such as "BR-CO-10". */
  readonly id: string;
  /** Terms it is about, such as "BT-106". */
  readonly terms: readonly string[];
  /** What it asks for, in one sentence. */
  readonly text: string;
  /** Where the invoice breaks it; empty when it holds. The document as a whole is `null`. */
  readonly breaches: (invoice: InvoiceTerms) => readonly (string | null)[];
}

/** Parts of an invoice that a rule looks at one by one. */
export interface Rows<T> {
  /** What one of them is called. */
  readonly name: string;
  readonly of: (invoice: InvoiceTerms) => readonly T[];
  /** How a reader finds it: its own number, else its place in the list. */
  readonly numberOf?: ((row: T) => string | null) | undefined;
}

type Head = Pick<BusinessRule, 'id' | 'terms' | 'text'>;

/** A rule about the invoice as a whole. */
export function documentRule({
  holds,
  ...head
}: Head & { readonly holds: (invoice: InvoiceTerms) => boolean }): BusinessRule {
  return { ...head, breaches: (invoice) => (holds(invoice) ? [] : [null]) };
}

/** A rule about every one of some parts. */
export function rowRule<T>({
  rows,
  holds,
  ...head
}: Head & {
  readonly rows: Rows<T>;
  readonly holds: (row: T, invoice: InvoiceTerms) => boolean;
}): BusinessRule {
  return {
    ...head,
    breaches: (invoice) =>
      rows.of(invoice).flatMap((row, index) => (holds(row, invoice) ? [] : [nameOf(rows, row, index)])),
  };
}

function nameOf<T>({ name, numberOf }: Rows<T>, row: T, index: number): string {
  return `${name} ${numberOf?.(row) ?? index + 1}`;
}
