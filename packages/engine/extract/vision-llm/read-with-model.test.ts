import { buildInput } from '@vouch/core/testing/build.ts';
import { expect, test } from 'vitest';
import type { AskModel } from '../../llm/ask-about.ts';
import { llmError, type LlmErrorKind } from '../../llm/llm-error.ts';
import { readWithModel } from './read-with-model.ts';

/** Models that are asked when the first one fails so. */
async function askedAfter(kind: LlmErrorKind): Promise<readonly string[]> {
  const asked: string[] = [];
  const ask: AskModel = async ({ modelName }) => {
    asked.push(modelName);
    return { ok: false, error: llmError(kind) };
  };
  const { document, extraction } = buildInput({ text: ['Muster GmbH'] });
  const read = await readWithModel({
    settings: { provider: 'openai' },
    models: ['cheap', 'dear'],
    ask,
    subject: null,
    document,
    extraction,
    pages: { count: 1, page: async () => new Uint8Array([1]) },
    signal: new AbortController().signal,
    now: () => new Date(0),
    isEnough: () => false,
    onText: () => undefined,
  });
  expect(read).toMatchObject({ ok: false, error: { kind } });
  return asked;
}

test.each(['invalid-output', 'truncated', 'refused'] as const)(
  'a dearer model is asked when the first one’s answer can’t be used: %s',
  async (kind) => expect(await askedAfter(kind)).toEqual(['cheap', 'dear']),
);

test.each(['auth', 'budget', 'rate-limited', 'cancelled', 'timeout', 'quota', 'unavailable'] as const)(
  'no dearer model is asked where it would fare no better: %s',
  async (kind) => expect(await askedAfter(kind)).toEqual(['cheap']),
);
