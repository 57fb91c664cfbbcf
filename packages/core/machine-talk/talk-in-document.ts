import type { Document } from '../document/document.ts';
import { findTalk } from './find-talk.ts';
import { type Audience, textsOfDocument, type CarriedText } from './texts-of-document.ts';

/** A place in a document that speaks to machines. */
export interface DocumentTalk extends Omit<CarriedText, 'text'> {
  /** The words, for people. */
  readonly quote: string;
  /** Written so that people do not see it, or see something else: on purpose. */
  readonly isHidden: boolean;
}

/** Places that are told. */
const MAX_TOLD = 20;
/** Characters that are looked at in one document. */
const MOST_CHARACTERS = 500_000;
/** What few people see is looked at first, so that no long page can keep it from being seen. */
const FIRST: Readonly<Record<Audience, number>> = { unseen: 0, beside: 1, data: 2, page: 3 };

/** Several checks ask the same of one document. */
const known = new WeakMap<Document, readonly DocumentTalk[]>();

/**
 * Everything in a document that speaks to machines in place of people, what is hidden first. Looks at the first 500 000 characters:
 * hidden ones, those beside the pages, data of e-invoices, then pages.
 */
export function talkInDocument(document: Document): readonly DocumentTalk[] {
  const before = known.get(document);
  if (before) return before;
  const texts = textsOfDocument(document).toSorted((a, b) => FIRST[a.audience] - FIRST[b.audience]);
  const found = withinBudget(texts).flatMap(({ text, ...carried }): readonly DocumentTalk[] => {
    const talk = findTalk(text, { isUnseen: carried.audience === 'unseen' });
    if (talk === null) return [];
    const isHidden = talk.isDisguised || carried.audience === 'unseen' || carried.audience === 'beside';
    return [{ ...carried, quote: talk.quote, isHidden }];
  });
  const told = withoutRepeats(found)
    .toSorted((a, b) => Number(b.isHidden) - Number(a.isHidden))
    .slice(0, MAX_TOLD);
  known.set(document, told);
  return told;
}

function withinBudget(texts: readonly CarriedText[]): readonly CarriedText[] {
  let left = MOST_CHARACTERS;
  return texts.flatMap((carried) => {
    const text = carried.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...carried, text }];
  });
}

/** A text that is found on the whole page and again in its font is one. */
function withoutRepeats(talk: readonly DocumentTalk[]): readonly DocumentTalk[] {
  return talk.filter(
    ({ where, isHidden }, index) =>
      talk.findIndex((other) => other.where === where && other.isHidden === isHidden) === index,
  );
}
