import { type FieldKind, kindOf } from '../vendor-memory/field-kind.ts';

/** Kinds of fields that engines read about equally well. */
export type ClaimKind = FieldKind | 'address' | 'currency';

/** All kinds. */
export const CLAIM_KINDS: readonly ClaimKind[] = ['amount', 'date', 'code', 'text', 'address', 'currency'];

const ADDRESSES: ReadonlySet<string> = new Set(['sellerAddress', 'buyerAddress']);

/** The kind of a field. */
export function claimKindOf(field: string): ClaimKind {
  if (field === 'currency') return 'currency';
  return ADDRESSES.has(field) ? 'address' : kindOf(field);
}

/** The same for every kind. */
export function everyKind(value: number): Readonly<Record<ClaimKind, number>> {
  return { amount: value, date: value, code: value, text: value, address: value, currency: value };
}

/**
 * Among how many wrong values an engine that errs picks one: two engines that err alone agree by chance once in so many documents. Estimates,
 * on the low side: a page has a dozen amounts but few dates, and there are few currencies that one would think of.
 */
export const WRONG_VALUES: Readonly<Record<ClaimKind, number>> = {
  amount: 10,
  date: 4,
  code: 20,
  text: 20,
  address: 20,
  currency: 4,
};
