import { embedLocally } from '@vouch/core/embedding/local-embedding.ts';
import type { FakeRequest } from './fake-request.ts';

const MOST_TEXTS = 2_048;

/** An answer of the Embeddings API: vectors by spelling, shortened when the request asks for it, so that like texts are near each other. */
export function embeddingsAnswer({ model, body }: FakeRequest): object {
  const input = body['input'];
  const texts = (Array.isArray(input) ? input : [input]).slice(0, MOST_TEXTS).map(String);
  const dimensions = typeof body['dimensions'] === 'number' ? body['dimensions'] : undefined;
  return {
    object: 'list',
    model,
    data: texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: embedLocally({ text, layout: [] }).slice(0, dimensions),
    })),
    usage: { prompt_tokens: texts.length, total_tokens: texts.length },
  };
}
