import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';
import { unverifiedFields } from '@vouch/core/extraction/is-unverified.ts';
import { talkInDocument } from '@vouch/core/machine-talk/talk-in-document.ts';
import { readWithModel } from '@vouch/engine/extract/vision-llm/read-with-model.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import type { TaskTry } from '../tasks/index.ts';
import type { LoadedFile } from './load-file.ts';
import type { ReadingDeps, ReadingModel } from './reading.deps.ts';

/** Values that every invoice and receipt has; without one of them the model is asked. */
const EXPECTED: readonly FieldName[] = [
  'sellerName',
  'invoiceNumber',
  'invoiceDate',
  'currency',
  'grandTotal',
];
/** Readings that are surer than this are left alone. */
const SURE = 0.8;

const NOT_ASKED =
  'The values come from the local reader alone; read the document again to ask the language model.';
const SPEAKS_TO_MACHINES =
  'This document speaks to the software that reads it, so that the language model was not asked about it.';

/** A document that was read locally. */
export interface LocalReading extends LoadedFile {
  readonly outcome: ReadOutcome;
}

/**
 * Asks the language model about an uploaded document that the local reader is not sure of, and adds what only the model read. Its text is
 * told to followers as it comes. Without a model, or when it fails, the local reading stands: a model's failure loses no document.
 */
export async function askWhenUnsure(
  deps: Pick<ReadingDeps, 'model' | 'host' | 'clock' | 'log'>,
  attempt: TaskTry,
  local: LocalReading,
): Promise<ReadOutcome> {
  const { outcome, document: stored } = local;
  const { documentId } = attempt;
  const [invoice] = outcome.extraction.invoices;
  const { model } = deps;
  if (model === null || stored.source === 'analysis') return outcome;
  const settle = () => model.retries.settled({ organizationId: attempt.claim.organizationId, documentId });
  const isNeeded = invoice !== undefined && !isSure(invoice) && outcome.document.pages.length > 0;
  const speaksToMachines = isNeeded && talkInDocument(outcome.document).length > 0;
  if (!isNeeded || speaksToMachines) {
    await settle();
    return speaksToMachines ? withNotice(outcome, SPEAKS_TO_MACHINES) : outcome;
  }
  attempt.report.progress('llm_extraction', 1, 'Asking the language model');
  try {
    return await ask({ ...deps, model }, attempt, local);
  } catch (error) {
    attempt.signal.throwIfAborted();
    deps.log.warn({ err: error }, 'The language model could not be shown a document');
    // A page that can't be drawn now can't be drawn later.
    await settle();
    return outcome;
  }
}

function withNotice(outcome: ReadOutcome, notice: string): ReadOutcome {
  const { extraction } = outcome;
  return { ...outcome, extraction: { ...extraction, notices: [...extraction.notices, notice] } };
}

function isSure(invoice: ExtractedInvoice): boolean {
  return invoice.confidence >= SURE && isComplete(invoice);
}

function isComplete({ fields }: ExtractedInvoice): boolean {
  return EXPECTED.every((name) => fields[name] !== undefined);
}

async function ask(
  deps: Pick<ReadingDeps, 'host' | 'clock' | 'log'> & { readonly model: ReadingModel },
  { claim, documentId, input, report, signal }: TaskTry,
  { bytes, document: stored, sha256, outcome }: LocalReading,
): Promise<ReadOutcome> {
  const { host, clock, log, model } = deps;
  const { document, extraction } = outcome;
  const owned = { organizationId: claim.organizationId, documentId };
  const page = async (number: number, widthPx: number) => {
    const drawn = await host.render({ bytes, fileName: stored.fileName, page: number, widthPx }, { signal });
    if (!drawn.ok) throw new Error(`page ${number}: ${drawn.error.code}`);
    return drawn.value;
  };
  const read = await readWithModel({
    settings: model.settings,
    models: model.names,
    ask: model.ask,
    subject: { ...owned, sha256 },
    isEnough: ({ invoices: [invoice] }) =>
      invoice !== undefined && isComplete(invoice) && unverifiedFields(invoice).length === 0,
    document,
    extraction,
    pages: { count: document.pages.length, page },
    signal,
    now: () => clock.now(),
    onText: (line) => report.text('llm_extraction', line),
  });
  signal.throwIfAborted();
  if (read.ok) {
    await model.retries.settled(owned);
    return { ...outcome, extraction: read.value };
  }
  await model.retries.failed({ ...owned, input }, read.error);
  log.warn(
    { kind: read.error.kind, status: read.error.status },
    'The language model did not read a document',
  );
  return withNotice(outcome, `${NOT_ASKED} ${read.error.message}`);
}
