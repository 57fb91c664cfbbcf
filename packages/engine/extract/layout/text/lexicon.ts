import { type LanguageLabels, phrasesOf } from '../../labels/language-labels.ts';
import { keyOf, softKeyOf } from './fold.ts';

/** One label phrase, ready to be compared. */
export interface Entry<Meaning extends string> {
  readonly key: string;
  readonly softKey: string;
  readonly meaning: Meaning;
  readonly language: string;
}

/** All phrases of one group of labels in all languages. */
export interface Lexicon<Meaning extends string> {
  /** Entries by the first two signs of their soft key (one sign for the shortest), longest first. */
  readonly byStart: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  /** Entries long enough to be recognised with a misread letter, by first sign. */
  readonly fuzzyByFirst: ReadonlyMap<string, readonly Entry<Meaning>[]>;
}

/** Shorter phrases must be printed exactly. */
const FUZZY_FROM = 6;

/** Collects the phrases of a group over the given languages. Where they differ on a phrase the first language wins. */
export function toLexicon<
  Meaning extends string,
  Labels extends Pick<LanguageLabels, 'code'> = LanguageLabels,
>(
  languages: readonly Labels[],
  pick: (labels: Labels) => readonly Readonly<Partial<Record<string, string>>>[],
): Lexicon<Meaning> {
  const entries = new Map<string, Entry<Meaning>>();
  for (const labels of languages) {
    for (const group of pick(labels)) addGroup(entries, group, labels.code);
  }
  const sorted = [...entries.values()].sort((a, b) => b.key.length - a.key.length);
  return {
    byStart: Map.groupBy(sorted, (entry) => entry.softKey.slice(0, 2)),
    fuzzyByFirst: Map.groupBy(
      sorted.filter((entry) => entry.key.length >= FUZZY_FROM),
      (entry) => entry.softKey.charAt(0),
    ),
  };
}

function addGroup<Meaning extends string>(
  entries: Map<string, Entry<Meaning>>,
  group: Readonly<Partial<Record<string, string>>>,
  language: string,
): void {
  for (const [meaning, list] of Object.entries(group)) {
    for (const phrase of phrasesOf(list ?? '')) {
      const key = keyOf(phrase);
      if (key === '' || entries.has(key)) continue;
      entries.set(key, { key, softKey: softKeyOf(key), meaning: meaning as Meaning, language });
    }
  }
}
