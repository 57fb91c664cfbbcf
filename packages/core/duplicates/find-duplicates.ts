import type { FieldName } from '../extraction/extraction.ts';
import type { EarlierDocument } from '../verification/history.ts';
import { compareDocuments, type ComparedDocument, type DocumentTraits } from './compare-documents.ts';
import { DUPLICATE_KINDS, duplicateKindsOf, type DuplicateKind } from './duplicate-kinds.ts';

/** An earlier document that is the one at hand, or a changed copy of it. */
export interface DuplicateMatch {
  readonly earlier: EarlierDocument;
  /** At least one, strongest first. */
  readonly kinds: readonly DuplicateKind[];
  /** Share of word pairs in common, 0 to 1; `null` when one has too little text. */
  readonly likeness: number | null;
  /** One plain sentence. */
  readonly summary: string;
}

/** Earlier documents that are the one at hand, strongest first. */
export function findDuplicates(
  now: DocumentTraits,
  earlier: readonly EarlierDocument[],
): readonly DuplicateMatch[] {
  return earlier
    .map((document) => compareDocuments(now, document))
    .flatMap((other) => {
      const kinds = duplicateKindsOf(other);
      const [strongest] = kinds;
      if (strongest === undefined) return [];
      return [
        {
          earlier: other.earlier,
          kinds,
          likeness: other.likeness,
          summary: summaryOf(strongest, now, other),
        },
      ];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (b.likeness ?? 0) - (a.likeness ?? 0));
}

function rankOf({ kinds }: Pick<DuplicateMatch, 'kinds'>): number {
  return kinds[0] === undefined ? DUPLICATE_KINDS.length : DUPLICATE_KINDS.indexOf(kinds[0]);
}

function summaryOf(kind: DuplicateKind, { invoice }: DocumentTraits, { earlier }: ComparedDocument): string {
  const valueOf = (name: FieldName) => invoice.fields[name]?.value ?? '';
  return SENTENCES[kind](earlier, valueOf);
}

type Sentence = (earlier: EarlierDocument, valueOf: (name: FieldName) => string) => string;

const SENTENCES: Readonly<Record<DuplicateKind, Sentence>> = {
  'changed-amount': ({ reference, grandTotal }, valueOf) =>
    `Number ${valueOf('invoiceNumber')} came before as ${reference} with ${grandTotal ?? ''}; now it says ${valueOf('grandTotal')}.`,
  'changed-account': ({ reference, iban }, valueOf) =>
    `${reference} asked for the same money on account ${iban ?? ''}; now it is ${valueOf('iban')}.`,
  'same-file': ({ reference }) => `This is the same file as ${reference}.`,
  'same-number': ({ reference }, valueOf) =>
    `Number ${valueOf('invoiceNumber')} of this seller came before as ${reference}.`,
  'same-picture': ({ reference }) => `It looks like ${reference} and says the same.`,
  'same-text': ({ reference }) => `Its text is nearly that of ${reference}, and no value differs.`,
  'same-amount-and-date': ({ reference }) => `Seller, date and amount are those of ${reference}.`,
};
