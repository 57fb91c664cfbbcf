/** Chance that a forged file scores above a genuine one; ties count half. `null` when a class is empty. */
export function areaUnderCurve(genuine: readonly number[], forged: readonly number[]): number | null {
  if (genuine.length === 0 || forged.length === 0) return null;
  const wins = forged.reduce(
    (sum, bad) => sum + genuine.reduce((inner, good) => inner + (bad > good ? 1 : bad === good ? 0.5 : 0), 0),
    0,
  );
  return wins / (genuine.length * forged.length);
}

/** Share of forged files found when at most this share of the genuine ones scores as high; `null` when a class is empty. */
export function foundAt(
  genuine: readonly number[],
  forged: readonly number[],
  falseAlarms: number,
): number | null {
  const threshold = genuine.toSorted((a, b) => b - a)[Math.floor(falseAlarms * genuine.length + 1e-9)];
  if (threshold === undefined || forged.length === 0) return null;
  return forged.filter((score) => score > threshold).length / forged.length;
}

/** A figure of two classes of scores. */
export type Figure = (genuine: readonly number[], forged: readonly number[]) => number | null;

/** A figure with its 95 % interval. */
export interface WithInterval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const DRAWS = 400;

/** A figure with the interval that drawing the files again, each class for itself, gives (bootstrap). The same files give the same. */
export function withInterval(
  genuine: readonly number[],
  forged: readonly number[],
  figure: Figure,
): WithInterval {
  const next = createNumbers();
  const again = (scores: readonly number[]) =>
    scores.map(() => scores[Math.floor(next() * scores.length)] ?? 0);
  const drawn = Array.from({ length: DRAWS }, () => figure(again(genuine), again(forged)))
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b);
  const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? null;
  return { value: figure(genuine, forged), low: at(0.025), high: at(0.975) };
}

/** "0.961 [0.940 to 0.985]" */
export function show({ value, low, high }: WithInterval): string {
  if (value === null) return '-';
  const interval = low === null || high === null ? '' : ` [${low.toFixed(3)} to ${high.toFixed(3)}]`;
  return `${value.toFixed(3)}${interval}`;
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function createNumbers(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
