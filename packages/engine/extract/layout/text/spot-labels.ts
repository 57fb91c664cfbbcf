import type { Box } from '@vouch/core/geometry/box.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { Row } from '../page/sheet.ts';
import { editDistance } from './edit-distance.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type RowKey, rowKeyOf } from './row-key.ts';

/** A label found on a row. */
export interface Spot<Meaning extends string> {
  readonly meaning: Meaning;
  readonly language: string;
  readonly row: Row;
  /** Offsets into the row's key: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words it covers, both inclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly box: Box;
  /** Signs of the phrase. */
  readonly length: number;
  /** 1 for an exact hit, less for a misread one. */
  readonly quality: number;
}

/** Phrases this long may start or end inside a word of a recognised page, where blanks get lost. */
const GLUED_FROM = 5;
/** Phrases this short also open codes: "INV-20931". */
const MAX_CODE_PREFIX = 4;

/** The labels of one group on a row, from left to right, never overlapping: longer phrases win. */
export function spotLabels<Meaning extends string>(
  row: Row,
  lexicon: Lexicon<Meaning>,
  isRecognised: boolean,
): Spot<Meaning>[] {
  const line = rowKeyOf(row);
  const hits: Spot<Meaning>[] = [];
  for (let at = 0; at < line.key.length; at += 1) {
    if (!line.starts[at] && !isRecognised) continue;
    const hit =
      exactAt(line, at, { lexicon, isRecognised }) ?? (isRecognised ? fuzzyAt(line, at, lexicon) : null);
    if (hit) hits.push(toSpot(row, line, { at, ...hit }));
  }
  return withoutOverlaps(hits);
}

interface Hit<Meaning extends string> {
  readonly entry: Entry<Meaning>;
  readonly length: number;
  readonly quality: number;
}

function exactAt<Meaning extends string>(
  line: RowKey,
  at: number,
  { lexicon, isRecognised }: { lexicon: Lexicon<Meaning>; isRecognised: boolean },
): Hit<Meaning> | null {
  const text = isRecognised ? line.softKey : line.key;
  const entry = startingAt(line, at, lexicon).find((one) => {
    const phrase = isRecognised ? one.softKey : one.key;
    return (
      text.startsWith(phrase, at) &&
      isBelievable(line, at, one) &&
      isLabel(line, at, { entry: one, isRecognised })
    );
  });
  return entry ? { entry, length: entry.key.length, quality: 1 } : null;
}

function startingAt<Meaning extends string>(
  line: RowKey,
  at: number,
  lexicon: Lexicon<Meaning>,
): readonly Entry<Meaning>[] {
  const two = lexicon.byStart.get(line.softKey.slice(at, at + 2));
  return two ?? lexicon.byStart.get(line.softKey.charAt(at)) ?? [];
}

function isLabel<Meaning extends string>(
  line: RowKey,
  at: number,
  { entry, isRecognised }: { entry: Entry<Meaning>; isRecognised: boolean },
): boolean {
  const to = at + entry.key.length;
  if (entry.key.length <= MAX_CODE_PREFIX && opensCode(line, to) && !line.opensRate[to]) return false;
  return isWhole(line, { from: at, to, mayBeGlued: isRecognised });
}

/** Short phrases must agree sign by sign, and digits read as letters must be few: "50" is not "so". */
function isBelievable<Meaning extends string>(line: RowKey, at: number, entry: Entry<Meaning>): boolean {
  const printed = line.key.slice(at, at + entry.key.length);
  if (printed === entry.key) return true;
  const wrong = Array.from(printed).filter((sign, index) => sign !== entry.key[index]).length;
  return printed.length >= 4 && wrong <= printed.length / 3;
}

/** Whether a code goes on in the same word: "INV-20931" is no label. */
function opensCode(line: RowKey, at: number): boolean {
  return (
    line.wordAt[at] === line.wordAt[at - 1] && /\d/.test(line.key.charAt(at)) && line.joined[at] === true
  );
}

function fuzzyAt<Meaning extends string>(
  line: RowKey,
  at: number,
  lexicon: Lexicon<Meaning>,
): Hit<Meaning> | null {
  if (!line.starts[at]) return null;
  let best: Hit<Meaning> | null = null;
  for (const entry of lexicon.fuzzyByFirst.get(line.softKey.charAt(at)) ?? []) {
    const hit = misreadAt(line, at, entry);
    if (hit && (best === null || hit.quality * hit.length > best.quality * best.length)) best = hit;
  }
  return best;
}

function misreadAt<Meaning extends string>(
  line: RowKey,
  at: number,
  entry: Entry<Meaning>,
): Hit<Meaning> | null {
  if (!looksAlike(line.softKey, at, entry.softKey)) return null;
  const limit = entry.key.length >= 11 ? 2 : 1;
  for (const length of [entry.key.length, entry.key.length - 1, entry.key.length + 1]) {
    const end = at + length;
    if (end > line.key.length || line.ends[end - 1] !== true || line.runAt[end - 1] !== line.runAt[at])
      continue;
    const distance = editDistance(line.softKey.slice(at, end), entry.softKey, limit);
    if (distance <= limit) return { entry, length, quality: 1 - (0.8 * distance) / entry.key.length - 0.05 };
  }
  return null;
}

/** A cheap look at the second and third sign, before the costly comparison: one of them is about where it should be. */
function looksAlike(text: string, at: number, phrase: string): boolean {
  return (
    (text.slice(at, at + 3).includes(phrase.charAt(1)) &&
      text.slice(at + 1, at + 5).includes(phrase.charAt(2))) ||
    text.slice(at + 2, at + 6).includes(phrase.slice(3, 5))
  );
}

/** Whether a hit begins and ends with a word, or is long enough to be believed without. */
function isWhole(line: RowKey, span: { from: number; to: number; mayBeGlued: boolean }): boolean {
  if (line.runAt[span.from] !== line.runAt[span.to - 1]) return false;
  const begins = line.starts[span.from] === true;
  const ends = line.ends[span.to - 1] === true;
  if (begins && ends) return true;
  return span.mayBeGlued && (begins || ends) && span.to - span.from >= GLUED_FROM;
}

function toSpot<Meaning extends string>(
  row: Row,
  line: RowKey,
  hit: Hit<Meaning> & { at: number },
): Spot<Meaning> {
  const to = hit.at + hit.length;
  const firstWord = line.wordAt[hit.at] ?? 0;
  const lastWord = line.wordAt[to - 1] ?? firstWord;
  return {
    meaning: hit.entry.meaning,
    language: hit.entry.language,
    row,
    from: hit.at,
    to,
    firstWord,
    lastWord,
    box: unionOf(row.words.slice(firstWord, lastWord + 1).map((word) => word.box)) ?? row.box,
    length: hit.length,
    quality: hit.quality,
  };
}

function withoutOverlaps<Meaning extends string>(hits: readonly Spot<Meaning>[]): Spot<Meaning>[] {
  const kept: Spot<Meaning>[] = [];
  for (const hit of [...hits].sort(
    (a, b) => b.length * b.quality - a.length * a.quality || a.from - b.from,
  )) {
    if (!kept.some((other) => other.from < hit.to && hit.from < other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
