import type { DuplicateDecisionName } from '@vouch/contract/duplicates/duplicate.ts';
import type { DuplicateKind } from '@vouch/core/duplicates/duplicate-kinds.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import type { Reviewer, StoredReview } from '../review/index.ts';
import { lockCase, type CaseRef, type StoredCase, updateCase } from './duplicate-cases.repository.ts';
import type { DecisionDeps } from './duplicates.deps.ts';

/** What a person decides. */
export interface DuplicateOrder extends CaseRef {
  readonly decision: DuplicateDecisionName;
  readonly note: string | null;
}

interface Step {
  readonly reviewer: Reviewer;
  readonly found: StoredCase;
  /** What waits of the later document: the case is about its first paper. */
  readonly review: StoredReview | null;
  /** Its other papers that wait. */
  readonly others: readonly StoredReview[];
}

/**
 * Decides a case. The same decision again changes nothing.
 * @throws RequestError 404, 409 for another decision, while somebody else holds the document, or when it can not be saved yet
 */
export async function decideDuplicate(
  deps: DecisionDeps,
  reviewer: Reviewer,
  { decision, note, ...ref }: DuplicateOrder,
): Promise<StoredCase> {
  return deps.database.transaction(async (tx) => {
    const found = await lockCase(tx, ref);
    if (found.state === 'decided') return sameOrConflict(found, decision);
    const open = await deps.reviews.lockOpen(tx, reviewer, found.documentId);
    const review = open.find(({ paperNumber }) => paperNumber === 1) ?? null;
    const others = open.filter((one) => one !== review);
    await EFFECTS[decision](deps, tx, { reviewer, found, review, others });
    const decided = await updateCase(tx, found, {
      state: 'decided',
      decision,
      note,
      decidedBy: reviewer.userId,
      decidedAt: deps.clock.now(),
    });
    const { documentId, earlierDocumentId, earlierInvoiceId } = found;
    await deps.audit.note(tx, reviewer, {
      action: 'duplicate.decided',
      subjectKind: 'duplicate',
      subjectId: found.id,
      data: { decision, note, documentId, earlierDocumentId, earlierInvoiceId },
    });
    return decided;
  });
}

function sameOrConflict(found: StoredCase, decision: DuplicateDecisionName): StoredCase {
  if (found.decision === decision) return found;
  throw new RequestError({
    status: 409,
    code: 'duplicate-decided',
    message: `It was decided already to ${found.decision ?? 'keep'} it. To change that, edit or delete the invoices.`,
  });
}

/** Kinds of likeness that are about the whole file, whatever papers it holds. */
const FILE_KINDS: ReadonlySet<DuplicateKind> = new Set(['same-file', 'same-picture', 'same-text']);

type Effect = (deps: DecisionDeps, tx: Transaction, step: Step) => Promise<void>;

const EFFECTS: Readonly<Record<DuplicateDecisionName, Effect>> = { keep, replace, discard };

/** Both stand. A document that waited for nothing else is saved now. */
async function keep({ reviews }: DecisionDeps, tx: Transaction, { reviewer, review }: Step): Promise<void> {
  if (review === null) return;
  const left = await reviews.settle(tx, review, 'duplicate');
  if (left.length === 0) await reviews.approveWithin(tx, { reviewer, review });
}

/** The later one is saved, and the invoice of the earlier one deleted; the record says which stands for which. */
async function replace(deps: DecisionDeps, tx: Transaction, step: Step): Promise<void> {
  const { reviewer, found, review } = step;
  const newer =
    review === null ? await invoiceOf(deps, tx, found) : await approved(deps, tx, { reviewer, review });
  if (newer === null) throw nothingToReplaceBy();
  const older = await earlierInvoice(deps, tx, found);
  if (older === null || older === newer) return;
  await deps.invoices.deleteWithin(tx, reviewer, { invoiceId: older, because: { replacedBy: newer } });
}

/** The later one ends: it is rejected, or the invoice that was saved from it deleted. */
async function discard(
  deps: DecisionDeps,
  tx: Transaction,
  { reviewer, found, review, others }: Step,
): Promise<void> {
  const reason = `Discarded as a duplicate: ${found.summary}`;
  const isWholeFile = found.kinds.some((kind) => FILE_KINDS.has(kind));
  for (const other of isWholeFile ? others : [])
    await deps.reviews.rejectWithin(tx, { reviewer, review: other, reason });
  if (review !== null) {
    await deps.reviews.rejectWithin(tx, { reviewer, review, reason });
    return;
  }
  const invoiceId = await invoiceOf(deps, tx, found);
  const because = { duplicateOf: found.earlierDocumentId ?? found.earlierInvoiceId };
  if (invoiceId !== null) await deps.invoices.deleteWithin(tx, reviewer, { invoiceId, because });
}

async function approved(
  { reviews }: DecisionDeps,
  tx: Transaction,
  step: { readonly reviewer: Reviewer; readonly review: StoredReview },
): Promise<InvoiceId> {
  const { invoiceId } = await reviews.approveWithin(tx, step);
  if (invoiceId !== null) return invoiceId;
  throw new RequestError({
    status: 409,
    code: 'second-person-needed',
    message: 'An amount like this needs two people: have the document approved in the review queue first.',
  });
}

function nothingToReplaceBy(): RequestError {
  return new RequestError({
    status: 409,
    code: 'nothing-to-replace-by',
    message: 'No invoice was saved from the later document, so it can not take the place of the earlier one.',
  });
}

async function invoiceOf(
  { invoices }: DecisionDeps,
  tx: Transaction,
  { organizationId, documentId }: StoredCase,
): Promise<InvoiceId | null> {
  return invoices.findByDocument(organizationId, documentId, tx);
}

/** The invoice of the earlier document as it is now: it may have been saved since the case was opened. */
async function earlierInvoice(
  { invoices }: DecisionDeps,
  tx: Transaction,
  { organizationId, earlierDocumentId, earlierInvoiceId }: StoredCase,
): Promise<InvoiceId | null> {
  if (earlierDocumentId === null) return earlierInvoiceId;
  return (await invoices.findByDocument(organizationId, earlierDocumentId, tx)) ?? earlierInvoiceId;
}
