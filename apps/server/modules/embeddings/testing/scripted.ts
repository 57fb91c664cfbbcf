import { embedLocally } from '@vouch/core/embedding/local-embedding.ts';
import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { llmError } from '@vouch/engine/llm/llm-error.ts';
import { typedLines } from '../../feedback/testing/typed-invoice.ts';

/** An invoice for heating. */
export const HEATING = (number: string) =>
  typedLines([
    'Wärmewerk Müller GmbH',
    'Kesselstraße 1',
    '48143 Münster',
    '',
    `Rechnung ${number}`,
    'Wartung der Heizungsanlage  250,00',
    'Gesamtbetrag  250,00 EUR',
  ]);

/** A receipt for coffee. */
export const COFFEE = (number: string) =>
  typedLines([
    'Bean There Ltd',
    '5 Roast Lane',
    'London',
    '',
    `Receipt ${number}`,
    'Espresso beans  12.00',
    'Oat milk  3.00',
    'Total  GBP 15.00',
  ]);

/** The local model under another name, which fails when the test says so. */
export function modelOf(version: string, isDown: () => boolean = () => false): EmbeddingModel {
  const key = { model: 'scripted', version, dimensions: 512 };
  return {
    mostAtOnce: 1,
    key: () => Promise.resolve({ ok: true, value: key }),
    embed: async (documents) =>
      isDown()
        ? { ok: false, error: llmError('unavailable') }
        : { ok: true, value: { key, vectors: documents.map(embedLocally) } },
  };
}
