import type { Alphabet } from '../models/alphabet.ts';
import type { Values } from '../models/network.ts';
import { type Run, peakOf, runsOf } from './ctc.ts';
import { withFaintMarks } from './faint-marks.ts';
import type { InkGaps } from './ink-gaps.ts';
import { type Candidate, lookalikesOf, settleLookalikes } from './lookalikes.ts';
import { hiddenSpaces } from './spaces.ts';

/** One recognised character. */
export interface Glyph {
  readonly text: string;
  /** Where its middle lies along the line, in steps of the recogniser. */
  readonly step: number;
  /** Chance that it is right, 0 to 1. */
  readonly probability: number;
}

interface Draft extends Glyph, Candidate {}

/** The characters of a line, spaces among them, from the recogniser's output and, where it is known, the ink of the line. */
export function glyphsOf(output: Values, alphabet: Alphabet, gaps: InkGaps | null = null): Glyph[] {
  const glyphs: Glyph[] = [];
  let word: Draft[] = [];
  const endWord = (space: Glyph | null) => {
    glyphs.push(...settle(word), ...(space === null ? [] : [space]));
    word = [];
  };
  const runs = withFaintMarks(runsOf(output, alphabet), output, alphabet);
  const spaces = hiddenSpaces(output, runs, gaps);
  for (const [index, run] of runs.entries()) {
    const hidden = spaces.get(index);
    if (hidden !== undefined)
      endWord({ text: ' ', step: hidden.step + 0.5, probability: hidden.probability });
    const draft = toDraft(run, output, alphabet);
    if (run.text.trim() === '') endWord(draft);
    else word.push(draft);
  }
  endWord(null);
  return glyphs;
}

function settle(word: readonly Draft[]): Glyph[] {
  return settleLookalikes(word).map(({ text, probability }, index) => ({
    text,
    probability,
    step: word[index]?.step ?? 0,
  }));
}

function toDraft(run: Run, output: Values, alphabet: Alphabet): Draft {
  let alternative: Candidate['alternative'] = null;
  for (const text of lookalikesOf(run.text)) {
    const index = alphabet.indexOf(text);
    if (index === null) continue;
    const { probability } = peakOf(output, index, { first: run.first - 1, last: run.last + 1 });
    if (probability > (alternative?.probability ?? 0)) alternative = { text, probability };
  }
  return { text: run.text, step: (run.first + run.last + 1) / 2, probability: run.probability, alternative };
}
