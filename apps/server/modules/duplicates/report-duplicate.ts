import { findDuplicates, type DuplicateMatch } from '@vouch/core/duplicates/find-duplicates.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import { textSketchOf } from '@vouch/core/likeness/text-sketch.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import {
  newId,
  toId,
  type DocumentId,
  type DuplicateCaseId,
  type InvoiceId,
  type OrganizationId,
  type ReadingId,
} from '../../platform/ids.ts';
import type { CheckedDocument } from '../reading/index.ts';
import { findCasesOf, insertCase, type StoredCase, updateCase } from './duplicate-cases.repository.ts';
import type { DuplicatesDeps } from './duplicates.deps.ts';

/** A document that was read and compared with earlier ones. */
type ComparedDocument = Pick<CheckedDocument, 'sha256' | 'outcome' | 'earlier'>;

/** Whom a document looks like. */
export interface DuplicateFound {
  readonly earlierDocumentId: DocumentId | null;
  readonly earlierInvoiceId: InvoiceId | null;
  readonly match: Pick<DuplicateMatch, 'kinds' | 'summary' | 'likeness'>;
}

/** Whose case it is. */
export interface CaseSubject {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly readingId: ReadingId;
}

const NOTHING_READ: ExtractedInvoice = {
  kind: 'unknown',
  kindConfidence: 0,
  fields: {},
  lines: [],
  taxes: [],
  confidence: 0,
};

/** Stored documents that may be the one at hand, strongest first. */
export function matchesOf({ sha256, outcome, earlier }: ComparedDocument): readonly DuplicateMatch[] {
  const { extraction, pictureHash } = outcome;
  const invoice = extraction.invoices[0] ?? NOTHING_READ;
  const now = { sha256, pictureHash, textSketch: textSketchOf(extraction.text), invoice };
  return findDuplicates(now, earlier).filter((match) => match.earlier.documentId !== undefined);
}

/** The stored document of a match. */
export function documentOf({ earlier }: DuplicateMatch): DocumentId | null {
  return toId<'document'>(earlier.documentId ?? '');
}

/**
 * Opens a case, or brings the open one of this document up to date.
 * @returns its id; `null` when a person decided already that these two are to be kept
 */
export async function reportDuplicate(
  { clock }: Pick<DuplicatesDeps, 'clock'>,
  tx: Transaction,
  { found, ...subject }: CaseSubject & { readonly found: DuplicateFound },
): Promise<DuplicateCaseId | null> {
  const { match, earlierDocumentId, earlierInvoiceId } = found;
  const cases = await findCasesOf(tx, subject.organizationId, subject.documentId);
  if (cases.some((one) => isKept(one, found))) return null;
  const facts = { ...subject, earlierDocumentId, earlierInvoiceId, ...toStorable(matchOf(match)) };
  const open = cases.find(({ state }) => state === 'open');
  if (open) return (await updateCase(tx, open, facts)).id;
  const id = newId<'duplicate-case'>();
  await insertCase(tx, { ...facts, id, state: 'open', createdAt: clock.now() });
  return id;
}

/** Without the earlier document itself, which the case names by its id. */
function matchOf({ kinds, summary, likeness }: DuplicateFound['match']): DuplicateFound['match'] {
  return { kinds, summary, likeness };
}

function isKept(one: StoredCase, { earlierDocumentId, earlierInvoiceId }: DuplicateFound): boolean {
  if (one.decision !== 'keep') return false;
  return earlierDocumentId === null
    ? one.earlierInvoiceId === earlierInvoiceId
    : one.earlierDocumentId === earlierDocumentId;
}
