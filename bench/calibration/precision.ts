import type { Case } from './case.ts';

/** How good a label is where so many documents are forged. */
export interface Precision {
  /** Share of forged documents. */
  readonly share: number;
  /** Share of those flagged that are forged, when false alarms are as frequent as observed, and as frequent as they may be. */
  readonly observed: number;
  readonly atLeast: number;
  /** Share of forged documents that are flagged. */
  readonly found: number;
}

/** Precision of a flag at other shares of forged documents. `atLeast` takes the upper 95 % bound (Wilson) of the false alarms. */
export function precisionAt(
  cases: readonly Case[],
  isFlagged: (item: Case) => boolean,
  share: number,
): Precision {
  const genuine = cases.filter(({ isForged }) => !isForged);
  const forged = cases.filter(({ isForged }) => isForged);
  const alarms = genuine.filter(isFlagged).length;
  const found = forged.filter(isFlagged).length / Math.max(1, forged.length);
  const precision = (rate: number) => (share * found) / (share * found + (1 - share) * rate || 1);
  return {
    share,
    found,
    observed: precision(alarms / Math.max(1, genuine.length)),
    atLeast: precision(upperBound(alarms, genuine.length)),
  };
}

/** Upper end of the Wilson 95 % interval of a rate. */
function upperBound(hits: number, total: number): number {
  if (total === 0) return 1;
  const z = 1.96;
  const rate = hits / total;
  const middle = rate + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2));
  return Math.min(1, (middle + spread) / (1 + z ** 2 / total));
}
