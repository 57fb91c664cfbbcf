import { type Turned, turnBox } from '../../turn-box.ts';
import type { ShownChar } from './shown-chars.ts';

/** The characters of a page after turning it so that most of them read normally. */
export interface UprightChars {
  readonly chars: readonly ShownChar[];
  /** Degrees clockwise by which the page was turned. */
  readonly turned: Turned;
}

/** Share of the characters that must agree before a page is turned. */
const MAJORITY = 0.6;

/** Turns a page whose text runs sideways or upside down, as some programs export landscape pages. */
export function standUpright(chars: readonly ShownChar[]): UprightChars {
  const printed = chars.filter((char) => char.text !== ' ');
  const turn = ([1, 2, 3] as const).find(
    (quarters) => printed.filter((char) => char.turn === quarters).length > printed.length * MAJORITY,
  );
  if (turn === undefined) return { chars, turned: 0 };
  const turned = (turn * 90) as Turned;
  const upright = chars.map((char) => ({
    ...char,
    box: turnBox(char.box, turned),
    turn: char.turn === null ? null : (((char.turn - turn + 4) % 4) as 0 | 1 | 2 | 3),
  }));
  return { chars: upright, turned };
}
