import type { Ink } from './find-ink.ts';

/** Angles that are tried, degrees: paper lies no more askew than this. */
const MOST_DEGREES = 4;
const STEP_DEGREES = 0.5;
/** Points that decide on the angle. */
const MOST_POINTS = 6_000;

/** The ink turned so that its lines are level. */
export function straightenInk(ink: Ink): Ink {
  const angle = (skewOf(ink) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { xs, ys } = ink;
  return {
    xs: xs.map((x, at) => x * cos + (ys[at] ?? 0) * sin),
    ys: ys.map((y, at) => y * cos - (xs[at] ?? 0) * sin),
  };
}

/** Degrees by which lines fall to the right: at that angle ink gathers in the fewest rows. */
function skewOf(ink: Ink): number {
  let best = { degrees: 0, gathering: -1 };
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP_DEGREES) {
    const gathering = gatheringAt(ink, Math.tan((degrees * Math.PI) / 180));
    if (gathering > best.gathering) best = { degrees, gathering };
  }
  return best.degrees;
}

function gatheringAt({ xs, ys }: Ink, slope: number): number {
  const step = Math.max(1, Math.floor(xs.length / MOST_POINTS));
  const rows = new Int32Array(Math.ceil(xs.length / step));
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at += 1) {
    const row = Math.round((ys[at * step] ?? 0) - (xs[at * step] ?? 0) * slope);
    rows[at] = row;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const counts = new Int32Array(last - first + 1);
  for (const row of rows) counts[row - first] = (counts[row - first] ?? 0) + 1;
  return counts.reduce((sum, count) => sum + count * count, 0);
}
