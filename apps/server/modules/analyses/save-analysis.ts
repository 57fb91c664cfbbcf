import type { Label } from '@vouch/core/verification/verification.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { newId, type ReadingId, type UserId } from '../../platform/ids.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { TaskTry } from '../tasks/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import { insertAnalysis } from './analyses.repository.ts';
import type { AnalysisInputBody } from './analysis-input.ts';
import { debugOf } from './stored/debug-of.ts';
import { featuresOf, merchantOf } from './stored/features-of.ts';

/** A verdict to keep. */
export interface AnalysisToSave {
  readonly input: AnalysisInputBody;
  /** What the rules saw; `null` when they gave no answer. */
  readonly checked: CheckedDocument | null;
  /** What the caller gets. */
  readonly answer: unknown;
  readonly label: Label;
  readonly score: number;
}

/** How to keep a verdict with what it rests on, in the transaction that ends its task; nothing is kept when the caller wants so. */
export async function saveAnalysis(deps: AnalysesDeps, attempt: TaskTry, analysis: AnalysisToSave) {
  // Asked now: within the transaction nothing else may use the database.
  const { organizationId } = attempt.claim;
  const document = await deps.documents.find({ organizationId, documentId: attempt.documentId });
  const createdBy = document?.createdBy ?? null;
  const forgeryPrior = await deps.forgeryPriorOf(organizationId);
  return async (tx: Transaction): Promise<unknown> => {
    // Whoever waits for the answer has it forgotten then.
    if (analysis.input.store) await keep(deps, tx, { ...analysis, attempt, createdBy, forgeryPrior });
    return analysis.answer;
  };
}

interface Kept extends AnalysisToSave {
  readonly attempt: TaskTry;
  readonly createdBy: UserId | null;
  readonly forgeryPrior: number;
}

async function keep(
  deps: AnalysesDeps,
  tx: Transaction,
  { attempt, checked, input, forgeryPrior, ...verdict }: Kept,
): Promise<void> {
  const { organizationId, taskId } = attempt.claim;
  const ref = { organizationId, documentId: attempt.documentId };
  const readingId = checked === null ? null : await keepReading(deps, tx, { attempt, checked });
  await insertAnalysis(tx, {
    id: newId<'analysis'>(),
    ...ref,
    taskId,
    readingId,
    ...verdict,
    reference: input.reference,
    mode: input.mode,
    merchant: merchantOf(checked?.outcome.extraction.invoices[0]),
    features: checked && featuresOf(checked.outcome),
    debug: checked && debugOf(checked, forgeryPrior),
    createdAt: deps.clock.now(),
  });
}

async function keepReading(
  { documents }: AnalysesDeps,
  tx: Transaction,
  { attempt, checked }: { readonly attempt: TaskTry; readonly checked: CheckedDocument },
): Promise<ReadingId> {
  const { organizationId, taskId } = attempt.claim;
  const ref = { organizationId, documentId: attempt.documentId };
  const { document, extraction, pictureHash } = checked.outcome;
  await documents.noteOpened(tx, ref, document);
  const { verification } = checked;
  const reading = { ...ref, taskId, purpose: 'analysis', extraction, verification, pictureHash } as const;
  return await documents.addReading(tx, reading);
}
