import type { OrganizationId } from '../../../platform/ids.ts';
import { type Chunk, cutWords } from './cut-words.ts';
import { wordTagOf } from './index-words.ts';

/** Words of a query that are looked at. */
const MOST_CHUNKS = 12;

/**
 * What a person typed, as a tsquery that wants every word; the beginning of a word is enough. Words have letters and digits only, so nothing
 * in them can be an operator. `null` when nothing was typed that could be found.
 */
export function toWordQuery(organizationId: OrganizationId, typed: string): string | null {
  const tag = wordTagOf(organizationId);
  const wanted = cutWords(typed)
    .slice(0, MOST_CHUNKS)
    .map((chunk) => conditionOf(chunk, tag));
  return wanted.length === 0 ? null : wanted.join(' & ');
}

function conditionOf({ words, joined }: Chunk, tag: string): string {
  const last = words.length - 1;
  const each = words.map((word, index) => (index === last ? beginning(tag, word) : `'${tag}${word}'`));
  const apart = each.join(' & ');
  return joined === null ? `(${apart})` : `(${apart} | ${beginning(tag, joined)})`;
}

/** One letter begins too many words to be of use. */
function beginning(tag: string, word: string): string {
  return word.length > 1 ? `'${tag}${word}':*` : `'${tag}${word}'`;
}
