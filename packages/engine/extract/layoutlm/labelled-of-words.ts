import type { Word } from '@vouch/core/document/document.ts';
import type { LabelMap, LabelTarget } from '../../models/label-maps/label-map.ts';
import type { LabelledText } from '../labelled/labelled-text.ts';
import type { WordLabel } from './layoutlm-task.ts';
import { spansOf, type Span } from './spans-of.ts';

/** The values that a page's labelled words make, with the rows of its table. Words and labels go by the same index. */
export function labelledOfWords(
  words: readonly Word[],
  labels: readonly (WordLabel | null)[],
  meanings: LabelMap,
): readonly LabelledText[] {
  const rows = new RowCounter();
  return spansOf(labels).map((span): LabelledText => {
    const { label, confidence } = span;
    const target = Object.hasOwn(meanings, label) ? meanings[label] : undefined;
    const row = target?.startsWith('line.') === true ? rows.rowOf(target, span, words) : null;
    const text = span.words.map((index) => words[index]?.text ?? '').join(' ');
    return { label, text, confidence, row };
  });
}

/** Tells rows apart: a cell that is filled already begins a new one, and so does the line after an amount. */
class RowCounter {
  #row = 0;
  readonly #filled = new Set<LabelTarget>();
  #line = -1;

  rowOf(target: LabelTarget, { words: [first = 0] }: Span, words: readonly Word[]): number {
    const line = words[first]?.line ?? this.#line;
    const isAfterAmount = this.#filled.has('line.lineTotal') && line !== this.#line;
    if (this.#filled.has(target) || isAfterAmount) {
      this.#row += 1;
      this.#filled.clear();
    }
    this.#filled.add(target);
    this.#line = line;
    return this.#row;
  }
}
