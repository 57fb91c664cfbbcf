import { expect, it } from 'vitest';
import type { EmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { llmError, type LlmErrorKind } from '@vouch/engine/llm/llm-error.ts';
import { embedEach } from './embed-each.ts';

const key = { model: 'scripted', version: '1', dimensions: 1 };
const { signal } = new AbortController();

/** A model whose vectors are the lengths of texts, and that fails for texts as the test says. */
function scripted(failure: (text: string) => LlmErrorKind | null, made = key) {
  const asked: string[] = [];
  const model: EmbeddingModel = {
    mostAtOnce: 16,
    key: () => Promise.resolve({ ok: true, value: key }),
    embed: (documents) => {
      const texts = documents.map(({ text }) => text);
      asked.push(texts.join(' '));
      const kind = texts.map(failure).find((one) => one !== null);
      if (kind) return Promise.resolve({ ok: false, error: llmError(kind) });
      return Promise.resolve({
        ok: true,
        value: { key: made, vectors: texts.map(({ length }) => [length]) },
      });
    },
  };
  return { model, asked };
}
const documents = (...texts: readonly string[]): readonly EmbeddedDocument[] =>
  texts.map((text) => ({ text, layout: [] }));
const each = (model: EmbeddingModel, ...texts: readonly string[]) =>
  embedEach(model, documents(...texts), { key, signal });

it('asks once when nothing is amiss', async () => {
  const { model, asked } = scripted(() => null);
  expect(await each(model, 'a', 'bb')).toEqual({ outcomes: [[1], [2]], error: null });
  expect(asked).toEqual(['a bb']);
});

it.each(['bad-request', 'refused', 'truncated', 'unknown'] as const)(
  'one document that ends as %s keeps no other one waiting',
  async (kind) => {
    const { model } = scripted((text) => (text === 'bad' ? kind : null));
    expect(await each(model, 'a', 'bad', 'ccc')).toEqual({ outcomes: [[1], 'refused', [3]], error: null });
    expect(await each(model, 'bad')).toEqual({ outcomes: ['refused'], error: null });
  },
);

it('blames no document for a model that takes nothing, and asks it for little', async () => {
  const { model, asked } = scripted(() => 'bad-request');
  expect(await each(model, 'a', 'bb', 'ccc')).toMatchObject({ outcomes: [], error: { kind: 'bad-request' } });
  expect(asked).toHaveLength(3);
});

it.each(['auth', 'no-model', 'quota', 'rate-limited', 'unavailable', 'cancelled'] as const)(
  'asks no further when the server says %s',
  async (kind) => {
    const { model, asked } = scripted(() => kind);
    expect(await each(model, 'a', 'bb')).toMatchObject({ outcomes: [], error: { kind } });
    expect(asked).toEqual(['a bb']);
  },
);

it('keeps what was made before the server went away', async () => {
  const { model } = scripted((text) => {
    if (text === 'bad') return 'bad-request';
    return text === 'ccc' ? 'rate-limited' : null;
  });
  const { outcomes, error } = await each(model, 'a', 'bad', 'ccc', 'dddd');
  expect({ outcomes, kind: error?.kind }).toEqual({ outcomes: [[1], 'refused'], kind: 'rate-limited' });
});

it('takes no vectors of another length than was told, and lets the key be asked again', async () => {
  const { model } = scripted(() => null, { ...key, dimensions: 2 });
  expect(await each(model, 'a', 'bb')).toMatchObject({ outcomes: [], error: { isRetryable: true } });
});
