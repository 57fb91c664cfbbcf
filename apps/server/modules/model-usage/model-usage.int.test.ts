import { startFakeProvider, type FakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNSURE_RECEIPT } from '../reading/testing/unsure-receipt.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let fake: FakeProvider;
let isWeakBlind = false;
beforeAll(async () => {
  fake = await startFakeProvider({
    answer: ({ schemaName, model }) => {
      if (schemaName === 'document_doubts') return { observations: [] };
      const number = { name: 'invoiceNumber', printed: '2026-03-02', page: 1 };
      return { fields: isWeakBlind && model === 'good' ? [] : [number], lines: [] };
    },
  });
});
afterAll(() => fake[Symbol.asyncDispose]());

const asked = (model: string) => fake.requests.filter((request) => request.model === model).length;

/** A receipt of its own for each number: the same question is asked once only. */
const receipt = (number: number) => `${UNSURE_RECEIPT}\n%${number}`;

async function upload(server: TestServer, content: string) {
  const token = await server.token('user');
  const form = new FormData();
  form.set('file', new Blob([content]), 'receipt.pdf');
  const accepted = await server.call('/invoices/upload', { method: 'POST', token, body: form });
  const ended = await server.ended(accepted.body['task_id'], token);
  return { token, accepted, ended };
}

async function withServer(
  settings: Readonly<Record<string, string>>,
  work: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await startTestServer({
    LLM_BASE_URL: fake.url,
    LLM_API_KEY: 'sk-test',
    LLM_MODEL: 'good',
    LLM_PRICES: 'good=1000/1000',
    ...settings,
  });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

describe('what language models cost', () => {
  test('is told by day, model and document, and the same question is paid once', async () => {
    await withServer({}, async (server) => {
      const { token, ended } = await upload(server, receipt(1));
      const documentId = String((ended.body['result'] as Record<string, unknown>)['document_id']);
      const usage = await server.call(`/usage?document_id=${documentId}`, { token });
      expect(usage.body).toMatchObject({
        days: [
          {
            model: 'good',
            questions: 1,
            answered: 1,
            input_tokens: 900,
            output_tokens: 80,
            cost_usd: '0.980000',
          },
        ],
        budget: { daily_usd: null, daily_tokens: null, used_up: false },
      });
      const before = asked('good');
      const again = await server.call(`/documents/${documentId}/rerun`, { token, json: {} });
      await server.ended(again.body['task_id'], token);
      expect(asked('good')).toBe(before);
      const after = await server.call('/usage', { token });
      expect(after.body).toMatchObject({ days: [{ questions: 2, cached: 1, cost_usd: '0.980000' }] });
      const text = await (await fetch(`${server.url}/metrics`)).text();
      expect(text).toContain('vouch_model_questions_total{outcome="cached"} 1');
    });
  });

  test('ends at the daily budget: the local reader goes on alone, and says why', async () => {
    await withServer({ LLM_DAILY_BUDGET_USD: '0.5' }, async (server) => {
      await upload(server, receipt(2));
      const before = asked('good');
      const { token, ended } = await upload(server, receipt(3));
      expect(asked('good')).toBe(before);
      expect(ended.body).toMatchObject({ status: 'completed' });
      expect(JSON.stringify(ended.body)).toContain('The daily budget for language models is used up');
      const usage = await server.call('/usage', { token });
      expect(usage.body).toMatchObject({ budget: { daily_usd: '0.500000', used_up: true } });
      const form = new FormData();
      form.set('file', new Blob([receipt(4)]), 'receipt.pdf');
      const hybrid = await server.call('/analyze/hybrid', { method: 'POST', token, body: form });
      expect(hybrid.body).toMatchObject({
        individual_results: {
          vision_llm: { status: 'unavailable', reason: expect.stringContaining('midnight UTC') },
        },
      });
    });
  });

  test('counts answers that could not be used', async () => {
    await withServer({ LLM_MODEL: 'length', LLM_DAILY_TOKENS: '900' }, async (server) => {
      const { token } = await upload(server, receipt(8));
      const usage = await server.call('/usage', { token });
      expect(usage.body).toMatchObject({
        days: [{ model: 'length', questions: 1, answered: 0, input_tokens: 900, output_tokens: 80 }],
        budget: { used_up: true },
      });
    });
  });

  test('a dearer model is asked where the first one leaves something open, and only there', async () => {
    await withServer({ LLM_STRONG_MODEL: 'good:strong' }, async (server) => {
      isWeakBlind = false;
      await upload(server, receipt(5));
      expect(asked('good:strong')).toBe(0);
      isWeakBlind = true;
      const { ended } = await upload(server, receipt(6));
      expect(asked('good:strong')).toBe(1);
      expect(ended.body).toMatchObject({ result: { structured_data: { invoice_number: '2026-03-02' } } });
    });
  });

  test('is for signed-in people, and of their own organization only', async () => {
    await withServer({}, async (server) => {
      expect((await server.call('/usage')).status).toBe(401);
      const token = await server.token('user');
      expect((await server.call('/usage?days=0', { token })).status).toBe(400);
      expect((await server.call('/usage?document_id=nonsense', { token })).status).toBe(400);
      await upload(server, receipt(7));
      const stranger = await server.foreignToken();
      expect((await server.call('/usage', { token: stranger })).body).toMatchObject({ days: [] });
    });
  });
});
