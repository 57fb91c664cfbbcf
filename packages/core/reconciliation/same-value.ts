import { isDecimal } from '../money/decimal.ts';
import { claimKindOf } from './claim-kind.ts';

/** A very short name would be part of anything. */
const SHORTEST_PART = 4;

/** Whether two values of a field say the same. Names may be cut differently: "Walmart" is "Walmart Supercenter". */
export function isSameValue(field: string, a: string, b: string): boolean {
  const [keyA, keyB] = [valueKeyOf(field, a), valueKeyOf(field, b)];
  if (keyA === keyB) return true;
  if (claimKindOf(field) !== 'text') return false;
  const [short, long] = keyA.length < keyB.length ? [keyA, keyB] : [keyB, keyA];
  return short.length >= SHORTEST_PART && long.includes(short);
}

/** What is left of a value without its ways of writing: equal for "45.6" and "45.60", and for "ACME Ltd." and "Acme, LTD". */
export function valueKeyOf(field: string, value: string): string {
  const text = value.trim();
  const kind = claimKindOf(field);
  if (kind === 'amount' && isDecimal(text)) return plainDecimal(text);
  if (kind === 'date') return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function plainDecimal(text: string): string {
  const plain = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  const digits = plain.replace(/^(-?)0+(?=\d)/, '$1');
  return digits === '-0' ? '0' : digits;
}
