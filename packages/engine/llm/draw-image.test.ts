import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawImage } from './draw-image.ts';
import { startFakeProvider, type FakeProvider } from './fake-provider/fake-provider.ts';

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider({ answer: () => null });
});
afterAll(() => fake[Symbol.asyncDispose]());

const draw = (model: string) =>
  drawImage({
    settings: { provider: 'openai', baseUrl: fake.url, apiKey: 'sk-test' },
    model,
    prompt: 'An invoice of a bakery',
    timeoutMs: 1000,
    now: () => new Date(0),
  });

test('gives the picture that the model drew', async () => {
  expect(await draw('gpt-image-1')).toMatchObject({ ok: true, value: { mediaType: 'image/png' } });
  expect(fake.requests.at(-1)).toMatchObject({ api: 'images', promptText: 'An invoice of a bakery' });
});

test.each([
  ['fault', 'unavailable'],
  ['bad-key', 'auth'],
  ['quota', 'quota'],
  ['stall-headers', 'timeout'],
] as const)('%s is told as %s', async (scenario, kind) => {
  expect(await draw(scenario)).toMatchObject({ ok: false, error: { kind } });
});
