import { LANGUAGES } from '../../labels/all-languages.ts';
import { type LanguageLabels, phrasesOf } from '../../labels/language-labels.ts';
import type { Row, Sheet } from '../page/sheet.ts';
import { fold } from './fold.ts';
import { toLexicon } from './lexicon.ts';
import { rowKeyOf } from './row-key.ts';
import { spotLabels } from './spot-labels.ts';

/** Rows looked at; the language of a document shows early. */
const MAX_ROWS = 150;
/** Labels say more than small words: whole pages of addresses hold neither. */
const LABEL_WEIGHT = 1.5;
/** Labels shorter than this are shared by too many languages. */
const TELLING_LENGTH = 5;
const ENOUGH = 3;
/** Times that one word or label counts. */
const MOST_TIMES = 2;

interface Profile {
  readonly code: string;
  readonly words: ReadonlySet<string>;
  readonly labels: ReturnType<typeof labelsOf>;
}

const labelsOf = (labels: LanguageLabels) =>
  toLexicon<string>([labels], ({ amounts, facts, columns, kinds }) => [amounts, facts, columns, kinds]);

const PROFILES: readonly Profile[] = LANGUAGES.map((labels) => ({
  code: labels.code,
  words: new Set(phrasesOf(labels.commonWords).map(fold)),
  labels: labelsOf(labels),
}));

/** ISO 639-1 code of the language most words and labels belong to; `null` when there are too few. */
export function tellLanguage(sheet: Sheet): string | null {
  const rows = sheet.rows.slice(0, MAX_ROWS).map((row) => ({ row, words: wordsOf(row) }));
  const scores = PROFILES.map((profile) => ({ code: profile.code, score: scoreOf(rows, profile) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH ? best.code : null;
}

interface WordedRow {
  readonly row: Row;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** What is said again and again on a page says little more: "un" is a unit here and an article there. */
function scoreOf(rows: readonly WordedRow[], profile: Profile): number {
  const seen = new Map<string, number>();
  const add = (key: string, weight: number) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times < MOST_TIMES ? weight : 0;
  };
  let score = 0;
  for (const { row, words } of rows) {
    for (const word of words) if (profile.words.has(word)) score += add(word, 1);
    if (rowKeyOf(row).key.length < TELLING_LENGTH) continue;
    for (const spot of spotLabels(row, profile.labels, false)) {
      if (spot.length >= TELLING_LENGTH) score += add(`${spot.meaning} ${spot.length}`, LABEL_WEIGHT);
    }
  }
  return score;
}

function wordsOf({ words }: Row): string[] {
  return words.map(({ text }) => fold(text).replace(/[^\p{L}']/gu, ''));
}
