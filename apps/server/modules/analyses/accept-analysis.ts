import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { DocumentId, JobId, OrganizationId, TaskId, UserId } from '../../platform/ids.ts';
import type { IncomingFile } from '../reading/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import type { AnalysisInputBody } from './analysis-input.ts';
import { newAnalysisReference } from './analysis-reference.ts';

/** A file to judge. */
export interface AnalysisRequest {
  readonly organizationId: OrganizationId;
  /** `null` for anonymous requests. */
  readonly userId: UserId | null;
  readonly file: IncomingFile;
  /** `false`: forget the file after the answer. */
  readonly store: boolean;
  readonly mode: AnalysisInputBody['mode'];
  /** Absent: whatever is configured. */
  readonly visionModel?: string | null;
}

/** A promise: the file is safe and will be judged. */
export interface AcceptedAnalysis {
  readonly taskId: TaskId;
  readonly jobId: JobId;
  readonly documentId: DocumentId;
  readonly reference: string;
}

/** Takes a file in to be judged before all uploads that wait. Errors, with nothing stored: `empty-file`, `too-large`, `unsupported-type`. */
export async function acceptAnalysis(
  deps: AnalysesDeps,
  { organizationId, userId: createdBy, file, store, mode, visionModel = null }: AnalysisRequest,
): Promise<Result<AcceptedAnalysis>> {
  const now = deps.clock.now();
  const kept = await deps.reading.takeIn(file, { organizationId, maxBytes: deps.maxBytes });
  if (!kept.ok) return kept;
  const input: AnalysisInputBody = { reference: newAnalysisReference(now), store, mode, visionModel };
  const created = await deps.database.transaction(async (tx) => {
    const owner = { organizationId, createdBy };
    const documentId = await deps.documents.add(tx, { ...kept.value, ...owner, source: 'analysis' });
    const task = { ...owner, documentId, kind: 'run-analysis', input, isUrgent: true } as const;
    return { documentId, ...(await deps.tasks.create(tx, task)) };
  });
  return ok({ ...created, reference: input.reference });
}
