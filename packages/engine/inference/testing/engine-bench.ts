import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import type { EngineInput } from '@vouch/core/ensemble/engine-adapter.ts';
import { buildInput } from '@vouch/core/testing/build.ts';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { temporaryShelf } from '../../models/testing/temporary-shelf.ts';
import { writeTinyModel } from '../../models/testing/tiny-models.ts';
import { createInferenceHost } from '../create-inference-host.ts';
import type { InferenceError } from '../inference-error.ts';
import type { LocalEngineParts } from '../local-engine.ts';

/** A printed word: text, left and top edge in shares of the page. */
export type PlacedText = readonly [text: string, left: number, top: number];

/** What a local engine is made of, with a shelf that holds one tiny model, and the failures that it told. */
export async function engineParts(
  model: string | null,
): Promise<{ readonly parts: LocalEngineParts; readonly failures: readonly InferenceError[] }> {
  const shelf = await temporaryShelf();
  if (model !== null) await writeTinyModel(shelf, model);
  const host = createInferenceHost();
  onTestFinished(() => host.close());
  const failures: InferenceError[] = [];
  const parts = {
    host,
    shelf,
    model: null,
    timeoutMs: 60_000,
    onFailure: (error: InferenceError) => failures.push(error),
  };
  return { parts, failures };
}

/** A document with pages of the given words, whose pictures are all of one brightness (0 to 255). */
export function engineInput(pages: readonly (readonly PlacedText[])[], brightness = 255): EngineInput {
  const { document, extraction } = buildInput();
  const [first] = document.pages;
  if (first === undefined) throw new Error('The test document has no page.');
  const printed = pages.map((texts, index): Page => ({ ...first, number: index + 1, words: wordsOf(texts) }));
  const read: Document = { ...document, pages: printed };
  const level = { r: brightness, g: brightness, b: brightness };
  return {
    bytes: new Uint8Array(),
    fileName: 'document.pdf',
    model: null,
    page: (_number, width) =>
      sharp({ create: { width, height: Math.round(width * 1.4), channels: 3, background: level } })
        .webp()
        .toBuffer(),
    reading: () => Promise.resolve({ document: read, extraction }),
  };
}

function wordsOf(texts: readonly PlacedText[]): readonly Word[] {
  return texts.map(([text, left, top]) => ({
    text,
    box: { left, top, right: left + 0.1, bottom: top + 0.02 },
    confidence: 1,
    line: Math.round(top * 50),
  }));
}
