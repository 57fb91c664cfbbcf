import type { Random } from '../random.ts';
import { DIGIT_STROKES, type PenWay } from './digit-strokes.ts';
import type { Hand, Letter, Stroke } from './hand.ts';

/** How far a point of a stroke strays, in heights of a digit. */
const STRAY = 0.05;
const GAP = 0.2;
const BLANK = 0.5;
/** Turns of a signature. */
const LOOPS = { least: 4, most: 8 } as const;

/** A hand that writes digits and what stands around them with a pen: strokes of our own, a little different every time. */
export const PEN_HAND: Hand = {
  ink: 'drawn',
  letters: (text, random) =>
    Array.from(text).flatMap((sign) => {
      const ways = DIGIT_STROKES[sign];
      return ways === undefined ? [] : [toLetter(random.pick(ways), random)];
    }),
};

/** A hand that signs: one line with loops and a tail for each word, whatever the text. */
export const SIGNING_HAND: Hand = {
  ink: 'drawn',
  letters: (text, random) => text.split(' ').map(() => toLetter([signature(random)], random)),
};

function toLetter(ways: readonly PenWay[], random: Random): Letter {
  const strayed = ways.map((way) => way.map(([x, y]) => [x + stray(random), y + stray(random)] as const));
  const right = Math.max(0, ...strayed.flat().map(([x]) => x));
  const isBlank = strayed.every((way) => way.length === 0);
  return { strokes: strayed.flatMap(curveThrough), advance: isBlank ? BLANK : right + GAP };
}

function stray(random: Random): number {
  return (random.next() * 2 - 1) * STRAY;
}

/** A smooth curve whose bends lie at the points: each but the first and the last pulls the pen towards it. */
function curveThrough(way: PenWay): readonly Stroke[] {
  const [first, ...rest] = way;
  const last = rest.pop();
  if (first === undefined || last === undefined) return [];
  const bends = rest.map((bend, index): Stroke => {
    const next = rest[index + 1];
    const end = next === undefined ? last : ([(bend[0] + next[0]) / 2, (bend[1] + next[1]) / 2] as const);
    return { command: 'Q', points: [bend, end] };
  });
  const begin: Stroke = { command: 'M', points: [first] };
  return bends.length > 0 ? [begin, ...bends] : [begin, { command: 'L', points: [last] }];
}

function signature(random: Random): PenWay {
  const loops = random.int(LOOPS.least, LOOPS.most);
  const way: [number, number][] = [[0, 0.3]];
  let x = 0;
  for (let loop = 0; loop < loops; loop += 1) {
    const height = loop === 0 ? 1.4 : 0.3 + random.next() * 0.9;
    const low = random.chance(0.25) ? -0.5 : -0.05;
    x += 0.18 + random.next() * 0.25;
    way.push([x + 0.15, height], [x - 0.1 * random.next(), height * 0.9], [x, low]);
  }
  way.push([x + 0.5 + random.next(), 0.1 + random.next() * 0.3]);
  return way;
}
