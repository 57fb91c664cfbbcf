import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import { editDistance } from '@vouch/engine/extract/layout/text/edit-distance.ts';

/** Fields whose wording may differ a little, as by an accent or a lost blank. */
const TEXTS: ReadonlySet<FieldName> = new Set([
  'sellerName',
  'sellerAddress',
  'buyerName',
  'buyerAddress',
  'paymentTerms',
]);
/** Share of the signs of a text that may be wrong. */
const TOLERANCE = 0.1;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const ZEROS_BEHIND = /\.?0+$/;

/**
 * Whether a value was read right: letters and digits in one case, decimals without zeros behind; names and addresses with at most a
 * tenth of wrong signs.
 */
export function isSameValue(name: FieldName, printed: string, told: string): boolean {
  const [want, got] = [plain(printed), plain(told)];
  if (want === got) return want !== '';
  if (!TEXTS.has(name)) return false;
  const limit = Math.floor(Math.max(want.length, got.length) * TOLERANCE);
  return editDistance(want, got, limit) <= limit;
}

function plain(value: string): string {
  if (DECIMAL.test(value)) return value.includes('.') ? value.replace(ZEROS_BEHIND, '') : value;
  return lettersAndDigits(value);
}

/** The letters and digits of a text in lower case. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
