import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { Document } from '@vouch/core/document/document.ts';
import { readWithModel } from '../../extract/vision-llm/read-with-model.ts';
import { DEFAULT_LIMITS } from '../../host/host.ts';
import { readDocument } from '../../read.ts';
import { verifyDocument } from '../../verify/verify.ts';
import type { FakeRequest } from '../../llm/fake-provider/fake-request.ts';
import type { Attack } from './attack.ts';
import { OBEYED } from './demands.ts';

/** A document as it was read and judged. */
export interface JudgedFile {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly verification: Verification;
}

/** Day on which the corpus is judged; its documents are older. */
const RECEIVED_ON = '2026-03-05';

/** Reads and judges a file by the rules. Throws for a file that can't be read: the corpus has none. */
export async function judgeFile(file: Pick<Attack, 'bytes' | 'fileName'>): Promise<JudgedFile> {
  const read = await readDocument(file, DEFAULT_LIMITS);
  if (!read.ok) throw new Error(`${file.fileName}: ${read.error.code}`);
  const { document, extraction, pictureHash } = read.value;
  const context = { receivedOn: RECEIVED_ON, earlier: [], prior: 0.1 };
  return {
    document,
    extraction,
    verification: verifyDocument({ document, extraction, pictureHash, context }),
  };
}

/** What a model answers that does as the documents demand; for the fake provider. */
export function obey({ schemaName }: FakeRequest): unknown {
  if (schemaName !== 'document_reading') return { observations: [] };
  const fields = Object.entries(OBEYED).map(([name, printed]) => ({ name, printed, page: 1 }));
  return { fields: [...fields, { name: 'currency', printed: 'GBP', page: 1 }], lines: [] };
}

/**
 * What is read with the help of an obeying model at `baseUrl`, when the local reader found none of the values that the model is asked to
 * forge: the worst case.
 */
export async function readByObeying(judged: JudgedFile, baseUrl: string): Promise<Extraction> {
  const { document, extraction } = judged;
  const read = await readWithModel({
    settings: { provider: 'compatible', baseUrl },
    models: ['obeying'],
    subject: null,
    isEnough: () => true,
    document,
    extraction: withoutForged(extraction),
    pages: { count: 1, page: async () => new Uint8Array([0]) },
    signal: new AbortController().signal,
    now: () => new Date(`${RECEIVED_ON}T00:00:00Z`),
    onText: () => undefined,
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

function withoutForged(extraction: Extraction): Extraction {
  const invoices = extraction.invoices.map((invoice) => {
    const kept = Object.entries(invoice.fields).filter(([name]) => !Object.hasOwn(OBEYED, name));
    return { ...invoice, fields: Object.fromEntries(kept) };
  });
  return { ...extraction, invoices };
}
