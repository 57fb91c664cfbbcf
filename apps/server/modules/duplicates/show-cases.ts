import { and, eq, inArray } from 'drizzle-orm';
import type { DuplicateCaseBody, DuplicateSideBody } from '@vouch/contract/duplicates/duplicate.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, InvoiceId, OrganizationId, UserId } from '../../platform/ids.ts';
import { findEmails } from '../audit/index.ts';
import { reviews } from '../review/reviews.tables.ts';
import type { StoredCase } from './duplicate-cases.repository.ts';
import { findDocumentSides, findInvoiceSides, NOTHING_KNOWN } from './find-sides.ts';

/** Cases with both of their sides, as they go on the wire. */
export async function showCases(
  executor: Executor,
  organizationId: OrganizationId,
  cases: readonly StoredCase[],
): Promise<readonly DuplicateCaseBody[]> {
  if (cases.length === 0) return [];
  const documentIds = cases
    .flatMap((one) => [one.documentId, one.earlierDocumentId])
    .filter((id) => id !== null);
  const invoiceIds = cases.map(({ earlierInvoiceId }) => earlierInvoiceId).filter((id) => id !== null);
  const known: Known = {
    documents: await findDocumentSides(executor, organizationId, documentIds),
    invoices: await findInvoiceSides(executor, organizationId, invoiceIds),
    reviews: await findOpenReviews(executor, organizationId, cases),
    emails: await findEmails(
      executor,
      organizationId,
      cases.map(({ decidedBy }) => decidedBy),
    ),
  };
  return cases.map((one) => toCaseBody(one, known));
}

interface Known {
  readonly documents: ReadonlyMap<DocumentId, DuplicateSideBody>;
  readonly invoices: ReadonlyMap<InvoiceId, DuplicateSideBody>;
  readonly reviews: ReadonlyMap<DocumentId, string>;
  readonly emails: ReadonlyMap<UserId, string>;
}

function toCaseBody(one: StoredCase, known: Known): DuplicateCaseBody {
  const { earlierDocumentId, earlierInvoiceId } = one;
  const invoice = earlierInvoiceId === null ? undefined : known.invoices.get(earlierInvoiceId);
  const earlier = earlierDocumentId === null ? invoice : known.documents.get(earlierDocumentId);
  return {
    id: one.id,
    state: one.state,
    kinds: [...one.kinds],
    summary: one.summary,
    likeness: one.likeness,
    document: known.documents.get(one.documentId) ?? { ...NOTHING_KNOWN, document_id: one.documentId },
    earlier: earlier ?? { ...NOTHING_KNOWN, document_id: earlierDocumentId, invoice_id: earlierInvoiceId },
    review_id: known.reviews.get(one.documentId) ?? null,
    decision: decisionOf(one, known),
    created_at: one.createdAt.toISOString(),
  };
}

function decisionOf(
  { decision, note, decidedBy, decidedAt }: StoredCase,
  { emails }: Known,
): DuplicateCaseBody['decision'] {
  if (decision === null || decidedBy === null || decidedAt === null) return null;
  return {
    decision,
    note,
    user_id: decidedBy,
    email: emails.get(decidedBy) ?? null,
    at: decidedAt.toISOString(),
  };
}

async function findOpenReviews(
  executor: Executor,
  organizationId: OrganizationId,
  cases: readonly StoredCase[],
): Promise<ReadonlyMap<DocumentId, string>> {
  const rows = await executor
    .select({ id: reviews.id, documentId: reviews.documentId })
    .from(reviews)
    .where(
      and(
        eq(reviews.organizationId, organizationId),
        inArray(
          reviews.documentId,
          cases.map(({ documentId }) => documentId),
        ),
        inArray(reviews.state, ['waiting', 'second-approval']),
      ),
    );
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
}
