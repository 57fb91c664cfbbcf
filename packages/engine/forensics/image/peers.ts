import { isValue, LEAST_SPREAD, MARK_NAMES, type MarkName, type MeasuredWord } from './measured-word.ts';

/** How far each mark of a word lies from its peers, in robust deviations; 0 where nothing can be said. */
export interface StandOut {
  readonly word: MeasuredWord;
  readonly peers: number;
  readonly deviations: Readonly<Record<MarkName, number>>;
}

const MOST_PEERS = 40;
const FEWEST_PEERS = 8;
/** Heights may differ by this much in natural logarithm: headings are no peers of lines. */
const HEIGHT_SLACK = 0.35;
/** Deviations beyond this say nothing more. */
const MOST_DEVIATIONS = 12;
/** Of a normal distribution, the median deviation is this share of the standard one. */
const MEDIAN_SHARE = 0.6745;

/** Compares every word that carries a value with the most similar words on its page: near in height, place and kind. */
export function standOuts(words: readonly MeasuredWord[]): readonly StandOut[] {
  return words.filter(isValue).flatMap((word) => {
    const peers = peersOf(word, words);
    if (peers.length < FEWEST_PEERS) return [];
    const entries = MARK_NAMES.map((name) => [name, deviationOf(word, peers, name)] as const);
    return [
      { word, peers: peers.length, deviations: Object.fromEntries(entries) as Record<MarkName, number> },
    ];
  });
}

function peersOf(word: MeasuredWord, words: readonly MeasuredWord[]): readonly MeasuredWord[] {
  const { height } = word;
  return words
    .flatMap((other) => {
      const taller = Math.abs(Math.log(other.height / height));
      if (other === word || taller > HEIGHT_SLACK) return [];
      const away = Math.abs(other.region.top - word.region.top) / (20 * height);
      return [{ other, unlike: taller / 0.2 + away + (isValue(other) ? 0 : 0.7) }];
    })
    .toSorted((a, b) => a.unlike - b.unlike)
    .slice(0, MOST_PEERS)
    .map(({ other }) => other);
}

function deviationOf(word: MeasuredWord, peers: readonly MeasuredWord[], name: MarkName): number {
  const own = word.marks[name];
  const values = peers.map(({ marks }) => marks[name]).filter((value) => !Number.isNaN(value));
  if (Number.isNaN(own) || values.length < FEWEST_PEERS) return 0;
  const middle = medianOf(values);
  const spread = medianOf(values.map((value) => Math.abs(value - middle))) / MEDIAN_SHARE;
  const deviation = (own - middle) / (spread + LEAST_SPREAD[name]);
  return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviation));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
