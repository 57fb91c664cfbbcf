/**
 * Levenshtein distance of two short texts, or `limit + 1` as soon as it must exceed `limit`. Costs the product of the lengths
 * at most; meant for labels.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let index = 0; index < a.length; index += 1) {
    row = nextRow(row, a.charCodeAt(index), b);
    if (Math.min(...row) > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
}

/** The distances after one more sign of the first text. */
function nextRow(before: readonly number[], sign: number, b: string): number[] {
  const row = [(before[0] ?? 0) + 1];
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = (before[j - 1] ?? 0) + (sign === b.charCodeAt(j - 1) ? 0 : 1);
    row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}
