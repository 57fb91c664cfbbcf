import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { askModel } from './ask-model.ts';
import { startFakeProvider, type FakeProvider } from './fake-provider/fake-provider.ts';
import { keyHeaderOf, type LlmSettings, makeModel } from './make-model.ts';

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider({ answer: () => ({ total: '1.00' }) });
});
afterAll(() => fake[Symbol.asyncDispose]());

/** The headers with which a key came over the wire. */
async function keysSent(settings: Partial<LlmSettings>) {
  const answer = await askModel({
    model: makeModel({ provider: 'compatible', baseUrl: fake.url, ...settings }, 'good'),
    schema: z.object({ total: z.string() }),
    name: 'invoice',
    instructions: 'Read.',
    content: [{ type: 'text', text: 'Total 1.00' }],
    signal: new AbortController().signal,
    now: () => new Date(0),
  });
  expect(answer.ok).toBe(true);
  const { authorization, 'api-key': apiKey } = fake.requests.at(-1)?.headers ?? {};
  return { authorization, apiKey };
}

test('a key is sent in one header only', async () => {
  expect(await keysSent({ apiKey: 'sk-1' })).toEqual({ authorization: 'Bearer sk-1', apiKey: undefined });
  expect(await keysSent({ apiKey: 'sk-1', keyHeader: 'api-key' })).toEqual({
    authorization: undefined,
    apiKey: 'sk-1',
  });
  expect(await keysSent({})).toEqual({ authorization: undefined, apiKey: undefined });
});

test.each([
  ['https://acme.openai.azure.com/openai/v1', 'api-key'],
  ['https://acme.services.ai.azure.com/openai/v1', 'api-key'],
  ['https://azure.com.example.org/v1', 'authorization'],
  ['http://127.0.0.1:11434/v1', 'authorization'],
])('%s takes its key in %s', (address, header) => {
  expect(keyHeaderOf(address)).toBe(header);
});
