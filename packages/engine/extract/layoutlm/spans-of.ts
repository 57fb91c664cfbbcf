import type { WordLabel } from './layoutlm-task.ts';

/** Words in a row that belong to one value. */
export interface Span {
  /** The label without its prefix, in lower case. */
  readonly label: string;
  /** Indices of its words, ascending. */
  readonly words: readonly number[];
  /** Mean of the chances of its words. */
  readonly confidence: number;
}

/** The prefixes of the schemes IOB2, IOBES and BILOU; a label without one goes on with the value before it. */
const PREFIXED = /^([BIESLU])-(.+)$/s;

interface Tag {
  readonly part: 'begin' | 'inside' | 'end' | 'single';
  readonly label: string;
}

const PARTS: Readonly<Record<string, Tag['part']>> = {
  B: 'begin',
  I: 'inside',
  E: 'end',
  L: 'end',
  S: 'single',
  U: 'single',
};

/**
 * Joins labelled words to values. A value begins at `B-`, goes on with `I-` of the same label, and ends where another label or `O` comes. An
 * `I-` without a beginning begins a value: models forget beginnings. Words that the model could not see do not end a value.
 */
export function spansOf(labels: readonly (WordLabel | null)[]): readonly Span[] {
  const spans: OpenSpan[] = [];
  let open: OpenSpan | null = null;
  for (const [word, given] of labels.entries()) {
    if (given === null) continue;
    const tag = tagOf(given.label);
    if (tag === null) {
      open = null;
      continue;
    }
    const span: OpenSpan = open !== null && isContinuedBy(open, tag) ? open : begin(spans, tag.label);
    span.words.push(word);
    span.sum += given.confidence;
    open = ENDING.has(tag.part) ? null : span;
  }
  return spans.map(({ label, words, sum }) => ({ label, words, confidence: sum / words.length }));
}

interface OpenSpan {
  readonly label: string;
  readonly words: number[];
  sum: number;
}

const ENDING: ReadonlySet<Tag['part']> = new Set(['end', 'single']);

function isContinuedBy({ label }: OpenSpan, tag: Tag): boolean {
  return tag.label === label && (tag.part === 'inside' || tag.part === 'end');
}

function begin(spans: OpenSpan[], label: string): OpenSpan {
  const span = { label, words: [], sum: 0 };
  spans.push(span);
  return span;
}

function tagOf(label: string): Tag | null {
  if (label === 'O' || label === '') return null;
  const [, prefix = 'I', name = label] = PREFIXED.exec(label) ?? [];
  return { part: PARTS[prefix] ?? 'inside', label: name.toLowerCase() };
}
