/** Kinds of choices that are calibrated on their own. */
export type Choice =
  | 'total'
  | 'sideAmount'
  | 'date'
  | 'code'
  | 'name'
  | 'buyerName'
  | 'shopName'
  | 'address'
  | 'shopAddress'
  | 'currency'
  | 'line';

type Curve = readonly (readonly [points: number, confidence: number])[];

/** How often choices with so many points of evidence were right, as measured; between the steps it is interpolated. */
const CURVES: Readonly<Record<Choice, Curve>> = {
  total: [
    [0, 0.5],
    [3, 0.75],
    [4.2, 0.88],
    [5, 0.95],
    [6, 0.975],
    [7.5, 0.99],
  ],
  sideAmount: [
    [0, 0.5],
    [2, 0.85],
    [3, 0.94],
    [5, 0.97],
  ],
  date: [
    [-1, 0.85],
    [1.5, 0.95],
    [4, 0.97],
  ],
  code: [
    [1, 0.5],
    [3, 0.8],
    [4, 0.94],
    [5.5, 0.98],
  ],
  name: [
    [-3, 0.25],
    [1, 0.6],
    [2, 0.9],
    [5, 0.93],
    [5.8, 0.96],
  ],
  // A buyer stands in a window or under a label, and carries no brand beside its name.
  buyerName: [
    [-3, 0.35],
    [1, 0.75],
    [2, 0.93],
    [5, 0.97],
    [5.8, 0.98],
  ],
  shopName: [
    [-3, 0.3],
    [1, 0.65],
    [2.2, 0.85],
    [3.2, 0.97],
    [4, 0.98],
  ],
  address: [
    [-1, 0.55],
    [1.2, 0.78],
    [3, 0.84],
    [3.8, 0.92],
  ],
  shopAddress: [
    [0, 0.7],
    [1.5, 0.92],
    [4, 0.98],
    [6, 0.99],
  ],
  currency: [
    [1, 0.9],
    [5, 0.98],
  ],
  line: [
    [0, 0.5],
    [2, 0.8],
    [4, 0.95],
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
