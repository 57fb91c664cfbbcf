import { generateDocument, type GenerateOptions } from '@vouch/engine/generate/generate-document.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { readDocument } from '@vouch/engine/read.ts';

import { MEDIA, type MediumId } from './media.ts';
import { scoreFields, type FieldScore } from './score-fields.ts';
import { scoreText, type TextScore } from './score-text.ts';

/** Which document to generate. */
export type Sample = Pick<GenerateOptions, 'seed' | 'kind' | 'locale'>;

/** How one document was read. */
export interface SampleScore extends FieldScore {
  /** `null` where text was not recognised but is the file's own. */
  readonly signs: TextScore | null;
  readonly cpuSeconds: number;
  readonly language: string | null;
}

/** Issue dates follow from it, so it is fixed. */
const REFERENCE_DAY = '2026-06-30';
/** Reading may wait for other programs of the machine. */
const TIMEOUT_MS = 300_000;

/** Generates a document, reads it, and compares what was read with what was printed. */
export async function readSample(sample: Sample, medium: MediumId): Promise<SampleScore> {
  const options = { ...sample, ...MEDIA[medium], referenceDay: REFERENCE_DAY };
  const { bytes, fileName, truth } = await generateDocument(options);
  const before = process.cpuUsage();
  const read = await readDocument({ bytes, fileName }, { ...DEFAULT_LIMITS, timeoutMs: TIMEOUT_MS });
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  if (!read.ok) return { ...scoreFields(truth, undefined), signs: null, cpuSeconds, language: null };
  const { extraction } = read.value;
  const score = scoreFields(truth, extraction.invoices[0]);
  const printed = medium === 'digital' ? null : await printedText(options);
  const signs = printed === null ? null : scoreText(printed, extraction.text);
  return { ...score, signs, cpuSeconds, language: extraction.language };
}

/** The text layer of the same document as PDF; `null` where it takes more pages than the picture. */
async function printedText(options: GenerateOptions): Promise<string | null> {
  const { bytes, fileName, truth } = await generateDocument({ ...options, format: 'pdf' });
  if (truth.pages !== 1) return null;
  const read = await readDocument({ bytes, fileName }, DEFAULT_LIMITS);
  return read.ok ? read.value.extraction.text : null;
}
