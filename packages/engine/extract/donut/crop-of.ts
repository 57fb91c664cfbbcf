import type { Page } from '@vouch/core/document/document.ts';
import { clampBox, unionOf, type Box } from '@vouch/core/geometry/box.ts';

/** Blank kept around the words, in shares of the page. */
const MARGIN = 0.03;
/** Pages with fewer words are shown whole: some of the words may be missing. */
const MIN_WORDS = 5;

/** The part of a page that holds words, with a margin: a receipt on a desk is read better without the desk. `null`: the whole page. */
export function cropOf({ words }: Pick<Page, 'words'>): Box | null {
  const around = words.length < MIN_WORDS ? null : unionOf(words.map(({ box }) => box));
  if (around === null) return null;
  const { left, top, right, bottom } = around;
  return clampBox({
    left: left - MARGIN,
    top: top - MARGIN,
    right: right + MARGIN,
    bottom: bottom + MARGIN,
  });
}
