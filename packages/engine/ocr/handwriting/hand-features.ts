import type { WordMarks } from './word-marks.ts';

/** Marks that are measured against the other words of the page as well. */
const BESIDE = [
  'height',
  'stroke',
  'density',
  'straight',
  'slant',
  'chroma',
  'contrast',
] as const satisfies readonly (keyof WordMarks)[];

/** Marks that are weighed by themselves. The height alone says nothing: pictures are of any size. */
const ALONE = [
  'stroke',
  'strokeSpread',
  'footSpread',
  'headSpread',
  'slope',
  'straight',
  'slant',
  'slantSpread',
  'pieces',
  'widest',
  'density',
  'chroma',
  'blue',
  'confidence',
] as const satisfies readonly (keyof WordMarks)[];

/** Something that is weighed of a word: a mark by itself, or how it differs from the median of the page. */
export type HandFeature = (typeof ALONE)[number] | `${(typeof BESIDE)[number]}Beside`;

/** The features of one word. */
export type HandFeatures = Readonly<Record<HandFeature, number>>;

/** All features by name. */
export const HAND_FEATURES: readonly HandFeature[] = [
  ...ALONE,
  ...BESIDE.map((name) => `${name}Beside` as const),
];

/** What is usual on a page: the median of each mark that is measured against it. */
export type UsualMarks = Readonly<Record<(typeof BESIDE)[number], number>>;

/** What is usual among the words of a page. */
export function usualMarksOf(words: readonly WordMarks[]): UsualMarks {
  const medians = BESIDE.map((name) => [name, medianOf(words.map((word) => word[name]))] as const);
  return Object.fromEntries(medians) as UsualMarks;
}

/** The features of a word: heights and widths of strokes as a ratio to what is usual, all else as a difference from it. */
export function handFeaturesOf(word: WordMarks, usual: UsualMarks): HandFeatures {
  const alone = ALONE.map((name) => [name, name === 'slope' ? Math.abs(word.slope) : word[name]] as const);
  const beside = BESIDE.map((name) => {
    const isRatio = name === 'height' || name === 'stroke';
    const value = isRatio ? word[name] / Math.max(1e-3, usual[name]) : word[name] - usual[name];
    return [`${name}Beside`, value] as const;
  });
  return Object.fromEntries([...alone, ...beside]) as HandFeatures;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
