import type { ComparedDocument } from './compare-documents.ts';

/** In what two documents are alike, strongest first, or suspiciously unlike. */
export const DUPLICATE_KINDS = [
  'changed-amount',
  'changed-account',
  'same-file',
  'same-number',
  'same-picture',
  'same-text',
  'same-amount-and-date',
] as const;

/** In what two documents are alike, or suspiciously unlike. */
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

/** Numbers on which it turns whether two documents are one. */
export const DUPLICATE_LIMITS = {
  /** Bits of 64 that may differ between two pictures of one paper. */
  pictureBits: 10,
  /** Texts with so many word pairs in common come from one form; two copies of one paper have more. */
  sameForm: 0.45,
  sameText: 0.65,
  /** So much text in common is one paper even when no value could be read. */
  nearlyAllText: 0.9,
} as const;

const KINDS: Readonly<Record<DuplicateKind, (other: ComparedDocument) => boolean>> = {
  'same-file': ({ isSameFile }) => isSameFile,
  'changed-amount': (other) =>
    other.number === 'same' &&
    other.total === 'different' &&
    !other.isReversal &&
    isFromSameSeller(other) &&
    // A short number, or one taken from elsewhere on the page, may come again on another paper.
    (other.date === 'same' || other.likeness === null || isSameForm(other)),
  'changed-account': (other) =>
    other.isAccountChanged && isOnePaper(other) && (other.seller === 'same' || isSameForm(other)),
  'same-number': (other) =>
    other.number === 'same' &&
    other.total !== 'different' &&
    (isFromSameSeller(other) || other.date === 'same'),
  'same-picture': (other) =>
    other.pictureBits <= DUPLICATE_LIMITS.pictureBits && !hasDifference(other) && agreements(other) >= 2,
  'same-text': (other) => {
    if (other.likeness === null || hasDifference(other)) return false;
    const least = agreements(other) > 0 ? DUPLICATE_LIMITS.sameText : DUPLICATE_LIMITS.nearlyAllText;
    return other.likeness >= least;
  },
  'same-amount-and-date': (other) =>
    other.total === 'same' &&
    other.date === 'same' &&
    other.seller === 'same' &&
    other.number !== 'different' &&
    // One shop may sell two things at one price on one day: the papers differ in more than the values then.
    (other.likeness === null || isSameForm(other)),
};

/**
 * In what an earlier document is the one at hand; empty when it is another one. Recurring invoices pass: their number or their date
 * differs.
 */
export function duplicateKindsOf(other: ComparedDocument): readonly DuplicateKind[] {
  if (other.isSameFile) return ['same-file'];
  return DUPLICATE_KINDS.filter((kind) => KINDS[kind](other));
}

function isFromSameSeller(other: ComparedDocument): boolean {
  return other.seller === 'same' || other.iban === 'same' || isSameForm(other);
}

function isOnePaper(other: ComparedDocument): boolean {
  return (
    other.number === 'same' ||
    (other.number === 'unknown' && !hasDifference(other) && agreements(other) === 2)
  );
}

function isSameForm({ likeness }: ComparedDocument): boolean {
  return likeness !== null && likeness >= DUPLICATE_LIMITS.sameForm;
}

function hasDifference({ number, date, total }: ComparedDocument): boolean {
  return number === 'different' || date === 'different' || total === 'different';
}

/** How many of number, date and amount are known to be the same. */
function agreements({ number, date, total }: ComparedDocument): number {
  return [number, date, total].filter((value) => value === 'same').length;
}
