import type { Document } from '../document/document.ts';
import { findTalk } from './find-talk.ts';
import { textsOfDocument, type CarriedText } from './texts-of-document.ts';

/** A place in a document that speaks to machines. */
export interface DocumentTalk extends Omit<CarriedText, 'text'> {
  /** The words, for people. */
  readonly quote: string;
  /** Written so that people do not see it, or see something else: on purpose. */
  readonly isHidden: boolean;
}

/** Places that are told. */
const MAX_TOLD = 20;

/** Everything in a document that speaks to machines in place of people, what is hidden first. */
export function talkInDocument(document: Document): readonly DocumentTalk[] {
  const found = textsOfDocument(document).flatMap(({ text, ...carried }): readonly DocumentTalk[] => {
    const talk = findTalk(text, { isUnseen: carried.audience === 'unseen' });
    if (talk === null) return [];
    const isHidden = talk.isDisguised || carried.audience === 'unseen' || carried.audience === 'beside';
    return [{ ...carried, quote: talk.quote, isHidden }];
  });
  return withoutRepeats(found)
    .toSorted((a, b) => Number(b.isHidden) - Number(a.isHidden))
    .slice(0, MAX_TOLD);
}

/** A text that is found on the whole page and again in its font is one. */
function withoutRepeats(talk: readonly DocumentTalk[]): readonly DocumentTalk[] {
  return talk.filter(
    ({ where, isHidden }, index) =>
      talk.findIndex((other) => other.where === where && other.isHidden === isHidden) === index,
  );
}
