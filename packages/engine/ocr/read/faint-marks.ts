import type { Alphabet } from '../models/alphabet.ts';
import type { Values } from '../models/network.ts';
import { type Run, peakOf } from './ctc.ts';

/** Chance of a comma and a point together from which one ends a line that seems to end with a letter: most are real, measured. */
const AT_END = 0.1;
/** A point at the end wants more: a speck of a page that was turned looks like one. */
const POINT_AT_END = 0.3;
/** The same between characters, where the comma must have a good share of its own: a point alone is more often a speck. */
const WITHIN = { mark: 0.3, comma: 0.15 } as const;
/** A point behind a letter is a comma where that is at least so likely against it: more often than not, measured. */
const COMMA_RATIO = 0.3;

interface Marks {
  readonly comma: number;
  readonly point: number;
}

/**
 * The characters with the commas and points that the recogniser saw, but not clearly: they are a few pixels high, and it is as shy of
 * them as of spaces. Nothing is changed between digits.
 */
export function withFaintMarks(runs: readonly Run[], output: Values, alphabet: Alphabet): Run[] {
  const marks = { comma: alphabet.indexOf(','), point: alphabet.indexOf('.') };
  if (marks.comma === null || marks.point === null) return [...runs];
  const known = { comma: marks.comma, point: marks.point };
  return runs.flatMap((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.text === '.') return [isComma(run, before, { output, marks: known }) ? asComma(run, known) : run];
    const mark =
      after === undefined ? markAtEnd(run, output, known) : markBetween(run, after, { output, marks: known });
    return mark === null ? [run] : [run, mark];
  });
}

interface Seen {
  readonly output: Values;
  readonly marks: Marks;
}

function isComma(run: Run, before: Run | undefined, { output, marks }: Seen): boolean {
  if (before === undefined || !isLetter(before.text)) return false;
  const comma = peakOf(output, marks.comma, { first: run.first - 1, last: run.last + 1 }).probability;
  return comma >= run.probability * COMMA_RATIO;
}

function asComma(run: Run, { comma }: Marks): Run {
  return { ...run, index: comma, text: ',' };
}

/** A mark after the last character; after a digit only a comma, since a point there is more often a speck. */
function markAtEnd(run: Run, output: Values, marks: Marks): Run | null {
  if (!isLetter(run.text) && !isDigit(run.text)) return null;
  const span = { first: run.last + 1, last: (output.shape[1] ?? 1) - 1 };
  const comma = peakOf(output, marks.comma, span);
  const point = peakOf(output, marks.point, span);
  if (comma.probability + point.probability < AT_END) return null;
  if (comma.probability > point.probability) return markOf(',', marks.comma, comma);
  const isPoint = !isDigit(run.text) && point.probability >= POINT_AT_END;
  return isPoint ? markOf('.', marks.point, point) : null;
}

/** A comma between a character and the next one. */
function markBetween(run: Run, after: Run, { output, marks }: Seen): Run | null {
  const isBeside = isLetter(run.text) || (isDigit(run.text) && isLetter(after.text));
  if (!isBeside || !/^[\p{L}\p{N} ]$/u.test(after.text)) return null;
  const span = { first: run.last, last: after.first };
  const comma = peakOf(output, marks.comma, span);
  const point = peakOf(output, marks.point, span);
  const isSeen = comma.probability >= WITHIN.comma && comma.probability + point.probability >= WITHIN.mark;
  return isSeen ? markOf(',', marks.comma, comma) : null;
}

function markOf(
  text: string,
  index: number,
  at: { readonly step: number; readonly probability: number },
): Run {
  return { index, text, first: at.step, last: at.step, probability: at.probability };
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}

function isDigit(text: string): boolean {
  return /^\d$/u.test(text);
}
