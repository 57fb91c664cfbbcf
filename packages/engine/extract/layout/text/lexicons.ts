import { LANGUAGES } from '../../labels/all-languages.ts';
import { TAXES_ANYWHERE } from '../../labels/taxes-anywhere.ts';
import type {
  AmountLabel,
  ColumnLabel,
  FactLabel,
  KindLabel,
  LanguageLabels,
  PartyLabel,
} from '../../labels/language-labels.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';

/** What a label beside a value can mean. */
export type ValueLabel = AmountLabel | FactLabel;

/** The labels of some languages, by what they are for. */
export interface Lexicons {
  /** Amounts and facts share one lexicon so that the longer phrase wins ("total gst" over "total"). */
  readonly values: Lexicon<ValueLabel>;
  readonly parties: Lexicon<PartyLabel>;
  readonly columns: Lexicon<ColumnLabel>;
  readonly kinds: Lexicon<KindLabel>;
}

const made = new Map<string, Lexicons>();

/**
 * The labels that a document in this language can be expected to carry: its own first, then English (and Malay, which
 * stands beside English on receipts). All languages when it is unknown.
 */
export function lexiconsFor(language: string | null): Lexicons {
  const key = language ?? '';
  const known = made.get(key);
  if (known) return known;
  const lexicons = build(languagesFor(language));
  made.set(key, lexicons);
  return lexicons;
}

/** The language's own labels first, then those that may stand beside it. */
export function languagesFor(language: string | null): LanguageLabels[] {
  const own = LANGUAGES.filter((labels) => labels.code === language);
  if (own.length === 0) return [...LANGUAGES];
  const beside = LANGUAGES.filter((labels) => ['en', 'ms'].includes(labels.code) && labels.code !== language);
  return [...own, ...beside.filter((labels) => labels.code === 'en' || language === 'en')];
}

function build(languages: readonly LanguageLabels[]): Lexicons {
  return {
    values: toLexicon([...languages, TAXES_ANYWHERE], (labels) => [labels.amounts, labels.facts]),
    parties: toLexicon(languages, (labels) => [labels.parties]),
    columns: toLexicon(languages, (labels) => [labels.columns]),
    kinds: toLexicon(languages, (labels) => [labels.kinds]),
  };
}
