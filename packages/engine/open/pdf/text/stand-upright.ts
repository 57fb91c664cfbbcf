import type { Box } from '@vouch/core/geometry/box.ts';

import type { ShownChar } from './shown-chars.ts';

/** Degrees clockwise. */
type Turned = 0 | 90 | 180 | 270;

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
  const turned = chars.map((char) => ({
    ...char,
    box: turnBox(char.box, turn),
    turn: char.turn === null ? null : (((char.turn - turn + 4) % 4) as 0 | 1 | 2 | 3),
  }));
  return { chars: turned, turned: (turn * 90) as Turned };
}

/** A box on a page that is turned clockwise by quarters. */
function turnBox(box: Box, quarters: 1 | 2 | 3): Box {
  const { left, top, right, bottom } = box;
  if (quarters === 1) return { left: 1 - bottom, top: left, right: 1 - top, bottom: right };
  if (quarters === 2) return { left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top };
  return { left: top, top: 1 - right, right: bottom, bottom: 1 - left };
}
