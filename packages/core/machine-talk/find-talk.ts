import { TALK_LANGUAGES } from './languages/registry.ts';
import type { TalkWords } from './languages/talk-words.ts';
import { MARKUP } from './markup.ts';
import { plainText, undisguised } from './plain-text.ts';

/** What was found in a text. */
export interface Talk {
  /** The words around it, for people. */
  readonly quote: string;
  /** Found only when disguises were taken off: look-alike letters, letters that are not drawn. */
  readonly isDisguised: boolean;
}

/** Who is meant to see a text: a demand in a text that nobody sees needs no address. */
export interface TalkOptions {
  readonly isUnseen: boolean;
}

/** Longest text that is looked at, characters. */
const MAX_TEXT = 200_000;
/** Farthest that the name of a machine and what is asked may be apart, characters, by how sure the two are. */
const NEAR = { bothSure: 160, sureName: 60, sureDemand: 40 } as const;
const QUOTE = 90;

type Searcher = (text: string, options: TalkOptions) => number | null;

const SEARCHERS = {
  plain: searcherOf(plainText),
  undisguised: searcherOf(undisguised),
} as const;

/**
 * Text that speaks to a machine instead of people: it sets orders aside ("ignore all previous instructions"), imitates the talk between
 * programs and models, or addresses a model and demands something of it (OWASP LLM01:2025). `null` when there is none.
 */
export function findTalk(text: string, options: TalkOptions): Talk | null {
  const bounded = text.slice(0, MAX_TEXT);
  const plain = plainText(bounded);
  const at = SEARCHERS.plain(plain, options);
  if (at !== null) return { quote: quoteAt(plain, at), isDisguised: false };
  const bare = undisguised(bounded);
  const disguisedAt = SEARCHERS.undisguised(bare, options);
  return disguisedAt === null ? null : { quote: quoteAt(bare, disguisedAt), isDisguised: true };
}

function quoteAt(text: string, at: number): string {
  return text.slice(Math.max(0, at), at + QUOTE).trim();
}

function searcherOf(fold: Fold): Searcher {
  const open = new RegExp(TALK_LANGUAGES.map((words) => openTalk(words, fold)).join('|'), 'u');
  const all = (kind: Kind) => TALK_LANGUAGES.flatMap((words) => words[kind]).map(fold);
  const patterns = {
    machines: wholeWords(all('machines')),
    mentions: wholeWords(all('mentions')),
    demands: beginnings(all('demands')),
    requests: beginnings(all('requests')),
  };
  return (text, { isUnseen }) => {
    const first = [open, ...MARKUP].map((pattern) => pattern.exec(text)?.index ?? -1).find((at) => at >= 0);
    if (first !== undefined) return first;
    const demands = positions(patterns.demands, text);
    if (isUnseen && demands[0] !== undefined) return demands[0];
    const machines = positions(patterns.machines, text);
    return (
      nearPair(machines, demands, NEAR.bothSure) ??
      nearPair(machines, positions(patterns.requests, text), NEAR.sureName) ??
      nearPair(positions(patterns.mentions, text), demands, NEAR.sureDemand)
    );
  };
}

type Kind = 'machines' | 'mentions' | 'demands' | 'requests';

/** Phrases that need no address. */
function openTalk({ setAside, between, orders, isVerbLast, plain }: TalkWords, fold: Fold): string {
  const gap = `(?: ?(?:${alternatives(between.map(fold))})){0,6} ?`;
  const [verb, object] = [setAside.map(fold), orders.map(fold)];
  const phrase =
    isVerbLast === true
      ? `(?:${alternatives(object)})${gap}(?:${alternatives(verb)})`
      : `(?:${beginnings(verb)})${gap}(?:${alternatives(object)})`;
  return `${beginnings(plain.map(fold))}|${phrase}`;
}

type Fold = (text: string) => string;

/** Whole words. */
function wholeWords(words: readonly string[]): string {
  return beginnings(words, '(?![\\p{L}\\p{N}])');
}

/** Words that begin where no letter stands before them, or stand anywhere for scripts that write no blanks. */
function beginnings(words: readonly string[], end = ''): string {
  const spaced = words.filter((word) => !isUnspaced(word));
  const unspaced = words.filter(isUnspaced);
  return [
    ...(spaced.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${alternatives(spaced)})${end}`]),
    ...(unspaced.length === 0 ? [] : [`(?:${alternatives(unspaced)})`]),
  ].join('|');
}

/** Longer words first, so that a longer one is not cut by its beginning; blanks may be missing, as they are in covered text. */
function alternatives(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return longestFirst
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' ?'))
    .join('|');
}

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

function positions(pattern: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(pattern, 'gu')).take(500)].map(({ index }) => index);
}

function nearPair(names: readonly number[], asked: readonly number[], most: number): number | null {
  for (const name of names) {
    const near = asked.find((at) => at !== name && Math.abs(at - name) <= most);
    if (near !== undefined) return Math.min(name, near);
  }
  return null;
}
