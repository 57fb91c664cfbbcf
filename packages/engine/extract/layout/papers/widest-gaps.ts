import type { Page, Word } from '@vouch/core/document/document.ts';

/** An empty strip through all words: `across` has words left and right of it, `down` above and below. */
export interface Gap {
  readonly axis: 'across' | 'down';
  /** Middle of the strip, share of the page. */
  readonly at: number;
  /** In units of the page. */
  readonly width: number;
}

/** Narrower strips, in heights of a word, are columns of one paper or lines of it. */
const MIN_HEIGHTS = 1.5;
const MOST = 6;

/** The widest empty strips between words, widest first. */
export function widestGaps(words: readonly Word[], page: Pick<Page, 'width' | 'height'>): readonly Gap[] {
  const heights = words.map(({ box }) => (box.bottom - box.top) * page.height).sort((a, b) => a - b);
  const least = MIN_HEIGHTS * (heights[heights.length >> 1] ?? 0);
  const across = gapsOf(words.map(({ box }) => [box.left, box.right]));
  const down = gapsOf(words.map(({ box }) => [box.top, box.bottom]));
  return [
    ...across.map(({ at, share }): Gap => ({ axis: 'across', at, width: share * page.width })),
    ...down.map(({ at, share }): Gap => ({ axis: 'down', at, width: share * page.height })),
  ]
    .filter(({ width }) => width > least)
    .sort((a, b) => b.width - a.width)
    .slice(0, MOST);
}

/** What no span covers, between the first and the last. */
function gapsOf(spans: readonly (readonly [from: number, to: number])[]): { at: number; share: number }[] {
  const gaps: { at: number; share: number }[] = [];
  let end = Infinity;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from > end) gaps.push({ at: (end + from) / 2, share: from - end });
    end = end === Infinity ? to : Math.max(end, to);
  }
  return gaps;
}
