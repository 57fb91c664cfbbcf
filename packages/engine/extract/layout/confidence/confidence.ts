/** Kinds of choices that are calibrated on their own. */
export type Choice = 'total' | 'sideAmount' | 'date' | 'code' | 'name' | 'address' | 'currency' | 'line';

type Curve = readonly (readonly [points: number, confidence: number])[];

/** How often choices with so many points of evidence were right, as measured; between the steps it is interpolated. */
const CURVES: Readonly<Record<Choice, Curve>> = {
  total: [
    [0, 0.3],
    [3, 0.7],
    [5, 0.88],
    [8, 0.97],
  ],
  sideAmount: [
    [0, 0.4],
    [2, 0.7],
    [4, 0.9],
  ],
  date: [
    [0, 0.5],
    [2, 0.85],
    [4, 0.95],
  ],
  code: [
    [0, 0.3],
    [3, 0.7],
    [5, 0.9],
  ],
  name: [
    [-2, 0.2],
    [2, 0.6],
    [6, 0.88],
  ],
  address: [
    [1.5, 0.5],
    [4, 0.75],
    [7, 0.85],
  ],
  currency: [
    [1, 0.8],
    [4, 0.97],
  ],
  line: [
    [0, 0.4],
    [2, 0.7],
    [4, 0.9],
  ],
};

/** Chance that a choice with this many points is right, 0 to 1. */
export function confidenceOf(choice: Choice, points: number): number {
  const curve = CURVES[choice];
  const after = curve.findIndex(([at]) => at >= points);
  if (after < 0) return curve.at(-1)?.[1] ?? 0;
  const high = curve[after];
  const low = curve[after - 1];
  if (!high) return 0;
  if (!low) return high[1];
  return low[1] + ((points - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
