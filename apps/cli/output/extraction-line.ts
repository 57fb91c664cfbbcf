import type { FileAnswer } from '../reading/read-file.ts';
import { publicError } from './flat-line.ts';

/** One file in full: what it is, what was read with its evidence, and the recognised text. */
export function extractionLine(file: string, answer: FileAnswer): object {
  const { outcome, seconds } = answer;
  if (outcome === null) return { file, error: publicError(answer), seconds };
  const { document, extraction } = outcome;
  return {
    file,
    media_type: document.file.mediaType,
    claimed_type: document.file.claimedType,
    sha256: document.file.sha256,
    pages: document.pages.map(({ number, width, height, unit, textSource, turned }) => ({
      number,
      width,
      height,
      unit,
      text_source: textSource,
      turned,
    })),
    engine: extraction.engine,
    language: extraction.language,
    documents: extraction.invoices,
    text: extraction.text,
    notices: [...document.notices, ...extraction.notices],
    seconds,
    timings_ms: outcome.timings,
  };
}
