import type { FieldName } from '../extraction/extraction.ts';
import { claimKindOf } from '../reconciliation/claim-kind.ts';
import { valueKeyOf } from '../reconciliation/same-value.ts';
import type { TruthDocument } from './truth.ts';

/** Values as they were read from one document. */
export type ReadValues = Readonly<Partial<Record<FieldName, string>>>;

/** How often a field was read right, wrong, and not at all. */
export interface Tally {
  readonly right: number;
  /** Values that were given and are not right. */
  readonly wrong: number;
  /** Documents that have a value which was not read, or not rightly. */
  readonly missed: number;
}

/** Nothing counted yet. */
export const NO_TALLY: Tally = { right: 0, wrong: 0, missed: 0 };

/** Sums of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** Harmonic mean of precision and recall, 0 to 1; 0 when nothing was right. */
export function f1Of({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** What one value is worth. A wrong value counts twice: as one that was given, and as one that was missed. */
export function tallyOf(field: FieldName, wanted: readonly string[], read: string | undefined): Tally {
  const isGiven = read !== undefined && read.trim() !== '';
  if (isGiven && wanted.some((value) => isRight(field, value, read)))
    return { right: 1, wrong: 0, missed: 0 };
  return { right: 0, wrong: isGiven ? 1 : 0, missed: wanted.length > 0 ? 1 : 0 };
}

/** Scores of each field over all documents. */
export function scoreFields(
  documents: readonly TruthDocument[],
  read: ReadonlyMap<string, ReadValues>,
): ReadonlyMap<FieldName, Tally> {
  const tallies = new Map<FieldName, Tally>();
  for (const { file, fields } of documents) {
    for (const [name, wanted] of Object.entries(fields)) {
      const field = name as FieldName;
      const tally = tallyOf(field, wanted, read.get(file)?.[field]);
      tallies.set(field, addTallies(tallies.get(field) ?? NO_TALLY, tally));
    }
  }
  return tallies;
}

/** All fields together: every value counts the same. */
export function overall(tallies: ReadonlyMap<FieldName, Tally>): Tally {
  return [...tallies.values()].reduce(addTallies, NO_TALLY);
}

/** Amounts are compared as numbers, days as days, everything else by its letters and digits, in one case but with its accents. */
export function isRight(field: FieldName, wanted: string, read: string): boolean {
  const kind = claimKindOf(field);
  if (kind === 'amount' || kind === 'date') return valueKeyOf(field, wanted) === valueKeyOf(field, read);
  return folded(wanted) !== '' && folded(wanted) === folded(read);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
