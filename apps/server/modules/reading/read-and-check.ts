import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import { traitsOf } from '@vouch/core/rules/rule-set/traits.ts';
import {
  type EarlierDocument,
  MOST_COUNTED,
  type OrganizationRecords,
} from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { ReadOutcome, ReadProgress } from '@vouch/engine/host/host.ts';
import { isoDayOf } from '../../platform/clock.ts';
import type { DocumentRef, StoredDocument } from '../documents/index.ts';
import type { TaskTry, TryFailure } from '../tasks/index.ts';
import { askWhenUnsure } from './ask-when-unsure.ts';
import { loadFile, type LoadedFile } from './load-file.ts';
import { messageOf, shareOf } from './read-progress.ts';
import type { ReadingDeps } from './reading.deps.ts';

/** A document that was read and checked. */
export interface CheckedDocument {
  readonly stored: StoredDocument;
  readonly sha256: string;
  readonly outcome: ReadOutcome;
  readonly verification: Verification;
  /** Earlier documents with which it was compared. */
  readonly earlier: readonly EarlierDocument[];
}

/** The first three stages of a task: gets the file, reads it, checks it against itself and against earlier documents. */
export async function readAndCheck(
  deps: ReadingDeps,
  attempt: TaskTry,
  maxBytes: number,
): Promise<Result<CheckedDocument, TryFailure>> {
  const loaded = await loadFile(deps, attempt, { maxBytes });
  return loaded.ok ? await readLoaded(deps, attempt, loaded.value) : loaded;
}

/** The stages after the file was got: reads it, checks it against itself and against earlier documents. */
export async function readLoaded(
  deps: ReadingDeps,
  attempt: TaskTry,
  loaded: LoadedFile,
): Promise<Result<CheckedDocument, TryFailure>> {
  const { report, signal } = attempt;
  report.completeStage('fetch');
  report.startStage('llm_extraction');
  const local = await readFile(deps, attempt, loaded);
  if (!local.ok) return local;
  const read = ok(await askWhenUnsure(deps, attempt, { ...loaded, outcome: local.value }));
  report.completeStage('llm_extraction');
  signal.throwIfAborted();
  report.startStage('validation');
  const checked = await check(deps, attempt, { ...loaded, outcome: read.value });
  report.completeStage('validation');
  const { document: stored, sha256 } = loaded;
  return ok({ stored, sha256, outcome: read.value, ...checked });
}

async function readFile(
  { host, recall }: ReadingDeps,
  { claim: { organizationId }, report, signal }: TaskTry,
  { bytes, document }: LoadedFile,
): Promise<Result<ReadOutcome, TryFailure>> {
  let hasText = false;
  const onProgress = (progress: ReadProgress) => {
    report.progress('llm_extraction', shareOf(progress), messageOf(progress));
    if (!progress.lines?.length) return;
    hasText = true;
    report.text('llm_extraction', progress.lines.join('\n'));
  };
  const claim = document.claimedType === null ? {} : { claimedType: document.claimedType };
  const read = await host.read({ bytes, fileName: document.fileName, ...claim }, { signal, onProgress });
  signal.throwIfAborted();
  if (!read.ok)
    return { ok: false, error: { kind: 'failed', code: read.error.code, error: read.error.message } };
  if (!hasText) report.text('llm_extraction', read.value.extraction.text);
  return ok(await recall(organizationId, read.value));
}

async function check(
  deps: ReadingDeps,
  { claim, documentId }: TaskTry,
  { document: stored, sha256, outcome }: LoadedFile & { readonly outcome: ReadOutcome },
): Promise<Pick<CheckedDocument, 'verification' | 'earlier'>> {
  const { document, extraction, pictureHash } = outcome;
  const { organizationId } = claim;
  const invoice = extraction.invoices[0];
  const purpose = stored.source === 'analysis' ? ('analysis' as const) : ('invoice' as const);
  const isAnonymous = purpose === 'analysis' && stored.createdBy === null;
  const earlier = await deps.documents.findEarlier({
    organizationId,
    documentId,
    isAnonymous,
    sha256,
    pictureHash,
    text: extraction.text,
    invoice,
    template: traitsOf(document, invoice).template,
  });
  const ruleSet = await deps.ruleSetOf(organizationId);
  const receivedOn = isoDayOf(deps.clock.now());
  const prior = await deps.forgeryPriorOf(organizationId);
  const records = isAnonymous ? null : await recordsOf(deps, { organizationId, documentId });
  const context = { receivedOn, earlier, purpose, prior, ...(records && { records }) };
  return { verification: deps.verify({ document, extraction, pictureHash, context }, ruleSet), earlier };
}

async function recordsOf(
  { documents, approvalLimitOf }: ReadingDeps,
  ref: DocumentRef,
): Promise<OrganizationRecords> {
  return {
    documentCount: await documents.countRead(ref, MOST_COUNTED),
    approvalLimit: await approvalLimitOf(ref.organizationId),
  };
}
