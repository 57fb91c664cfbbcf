import { and, eq, isNull } from 'drizzle-orm';
import { signalsOf } from '@vouch/core/rules/rule-set/signals.ts';
import type { JudgedDocument } from '@vouch/core/learning/lesson.ts';
import type { Finding } from '@vouch/core/verification/verification.ts';
import type { Executor } from '../../platform/database/database.ts';
import { type DocumentId, type OrganizationId, toId } from '../../platform/ids.ts';
import { analyses } from '../analyses/analyses.tables.ts';
import { invoices } from '../invoices/invoices.tables.ts';
import type { StoredReading } from '../documents/index.ts';
import type { DocumentOf, FeedbackDeps } from './feedback.deps.ts';

/** A verdict that feedback is about. */
export interface Judged extends DocumentOf {
  readonly reading: StoredReading;
  readonly judged: Omit<JudgedDocument, 'id'>;
}

/** The verdict that a reference means: that of a document, an analysis or an invoice; `null` when there is none. */
export async function findJudged(
  deps: Pick<FeedbackDeps, 'database' | 'documents'>,
  organizationId: OrganizationId,
  reference: string,
): Promise<Judged | null> {
  const documentId = await findDocumentId(deps.database.executor, organizationId, reference);
  if (documentId === null || (await deps.documents.find({ organizationId, documentId })) === null)
    return null;
  const reading = await deps.documents.findLatestReading({ organizationId, documentId });
  return reading && { organizationId, documentId, reading, judged: toJudged(reading) };
}

async function findDocumentId(
  executor: Executor,
  organizationId: OrganizationId,
  reference: string,
): Promise<DocumentId | null> {
  if (reference.startsWith('analysis_')) return findByAnalysis(executor, organizationId, reference);
  const id = toId<'document'>(reference);
  return id && ((await findByInvoice(executor, organizationId, reference)) ?? id);
}

async function findByAnalysis(executor: Executor, organizationId: OrganizationId, reference: string) {
  const [row] = await executor
    .select({ documentId: analyses.documentId })
    .from(analyses)
    .where(
      and(
        eq(analyses.organizationId, organizationId),
        eq(analyses.reference, reference),
        isNull(analyses.deletedAt),
      ),
    );
  return row?.documentId ?? null;
}

async function findByInvoice(executor: Executor, organizationId: OrganizationId, reference: string) {
  const invoiceId = toId<'invoice'>(reference);
  if (invoiceId === null) return null;
  const [row] = await executor
    .select({ documentId: invoices.documentId })
    .from(invoices)
    .where(
      and(
        eq(invoices.organizationId, organizationId),
        eq(invoices.id, invoiceId),
        isNull(invoices.deletedAt),
      ),
    );
  return row?.documentId ?? null;
}

/** What was judged, without what is not needed to learn from it: values and texts stay in the reading. */
function toJudged({ verification, extraction, sellerKey }: StoredReading): Judged['judged'] {
  return {
    findings: verification.findings.filter(({ family }) => family !== 'learned').map(toBareFinding),
    traits: verification.traits ?? { seller: sellerKey, producer: null, template: null },
    signals: signalsOf(extraction.invoices[0]),
  };
}

function toBareFinding({ usual, ...finding }: Finding): Finding {
  return { ...finding, ...usual, explanation: '', evidence: [] };
}
