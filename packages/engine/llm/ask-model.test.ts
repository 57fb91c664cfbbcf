import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askModel, type LlmLimits } from './ask-model.ts';
import { startFakeProvider, type FakeProvider } from './fake-provider/fake-provider.ts';
import { OUTCOMES } from './fake-provider/outcomes.ts';
import type { Scenario } from './fake-provider/scenario.ts';
import { makeModel, type LlmProvider } from './make-model.ts';

const Answer = z.object({ seller: z.string(), total: z.string().nullable(), lines: z.array(z.string()) });
const GOOD = { seller: 'Café Müller & Söhne', total: '119.00', lines: ['Büro-Stuhl', 'Versand €', 'Pfand'] };
const SECRET = 'SECRET-DOCUMENT-TEXT';
/** Long enough for a busy machine; who is stalled meets limits that end soon. */
const PATIENT: LlmLimits = { totalMs: 30_000, firstPieceMs: 20_000, pieceMs: 20_000, maxOutputTokens: 500 };
const TIGHT: LlmLimits = { totalMs: 1_500, firstPieceMs: 1_200, pieceMs: 400, maxOutputTokens: 500 };

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider({ answer: () => GOOD });
});
afterAll(() => fake[Symbol.asyncDispose]());

const PROVIDERS: readonly LlmProvider[] = ['openai', 'compatible'];

describe.each(PROVIDERS)('a model asked by %s', (provider) => {
  const ask = (
    scenario: Scenario,
    more: { signal?: AbortSignal; onPartial?: (partial: unknown) => void } = {},
  ) =>
    askModel({
      model: makeModel({ provider, baseUrl: fake.url, apiKey: 'sk-test' }, `${scenario}:${provider}`),
      schema: Answer,
      name: 'invoice',
      instructions: 'Read the invoice.',
      content: [{ type: 'text', text: SECRET }],
      signal: new AbortController().signal,
      limits: scenario.startsWith('stall') ? TIGHT : PATIENT,
      now: () => new Date('2026-03-31T09:30:00Z'),
      ...more,
    });

  test.each<Scenario>(['good', 'split', 'slow'])('answers what it was asked: %s', async (scenario) => {
    const partials: unknown[] = [];
    const answer = await ask(scenario, { onPartial: (partial) => partials.push(partial) });
    expect(answer).toEqual({
      ok: true,
      value: { output: GOOD, usage: { inputTokens: 900, outputTokens: 80 } },
    });
    expect(partials.length).toBeGreaterThan(3);
    expect(fake.requests.at(-1)).toMatchObject({ schemaName: 'invoice', isStream: true });
  });

  // Busy once only: its one refusal is left to the test of asking once.
  const isElsewhere = (scenario: string) =>
    scenario === 'busy-once' || (scenario === 'fenced' && provider === 'compatible');
  const refusals = Object.entries(OUTCOMES).flatMap(([scenario, outcome]) =>
    outcome === 'answer' || isElsewhere(scenario) ? [] : [{ scenario: scenario as Scenario, kinds: outcome }],
  );
  test.each(refusals)('$scenario is never taken for an answer: $kinds', async ({ scenario, kinds }) => {
    const answer = await ask(scenario);
    expect(answer.ok).toBe(false);
    expect(kinds).toContain(answer.ok ? 'answer' : answer.error.kind);
  });

  test.each<Scenario>(['reset', 'stream-error', 'html'])('%s is an error that may pass', async (scenario) => {
    expect(await ask(scenario)).toMatchObject({ ok: false, error: { isRetryable: true } });
  });

  test.each<Scenario>(['refusal', 'schema', 'length', 'filtered'])(
    'tells what an answer cost that can’t be used: %s',
    async (scenario) => {
      const usage = { inputTokens: 900, outputTokens: 80 };
      expect(await ask(scenario)).toMatchObject({ ok: false, error: { usage } });
    },
  );

  test('asks once: waiting and trying again is the queue’s work', async () => {
    const before = fake.requests.length;
    const answer = await ask('busy-once');
    expect(answer).toMatchObject({ ok: false, error: { kind: 'rate-limited', retryAfterMs: 1000 } });
    expect(fake.requests.length).toBe(before + 1);
  });

  test('stops and hangs up when the caller gives up', async () => {
    const control = new AbortController();
    const closed = fake.closedEarly();
    const asked = ask('slow', { signal: control.signal, onPartial: () => control.abort() });
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    await expect.poll(() => fake.closedEarly()).toBe(closed + 1);
  });

  test.each<Scenario>(['fault', 'schema', 'garbage', 'no-schema'])(
    'tells nothing of the document or the key when it fails: %s',
    async (scenario) => {
      const answer = JSON.stringify(await ask(scenario));
      expect(answer).not.toContain(SECRET);
      expect(answer).not.toContain('sk-test');
    },
  );
});

test('a small model may put its answer into a fence', async () => {
  const answer = await askModel({
    model: makeModel({ provider: 'compatible', baseUrl: fake.url }, 'fenced'),
    schema: Answer,
    name: 'invoice',
    instructions: 'Read the invoice.',
    content: [{ type: 'text', text: SECRET }],
    signal: new AbortController().signal,
    now: () => new Date(0),
  });
  expect(answer).toMatchObject({ ok: true, value: { output: GOOD } });
});
