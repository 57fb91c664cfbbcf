import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedbackStats, Retrained, RetrainingAccepted } from '@vouch/contract/feedback/feedback.ts';
import { formOf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { typedInvoice } from './testing/typed-invoice.ts';

let server: TestServer;
let token: string;
let admin: string;
let receipt: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  server = await startTestServer({ TRAIN_AFTER_FEEDBACK: '3', ANALYZE_ACCESS: 'authenticated' });
  [token, admin] = await Promise.all([server.token('user'), server.token('admin')]);
  receipt = await judge('R-1');
});
afterAll(() => server.stop());

async function judge(number: string) {
  const form = formOf(typedInvoice({ seller: 'Kontor Meyer GmbH', number, taxRate: '7' }), `${number}.pdf`);
  return (await server.call('/analyze', { body: form, token })).body;
}

const submit = (json: unknown, by: string | undefined = token, headers = {}) =>
  server.call('/feedback/submit', { json, headers, ...(by === undefined ? {} : { token: by }) });

const statsOf = async (by: string) => (await server.call('/feedback/stats', { token: by })).body;

/** Everything that the documentation shows, on our receipt. */
const full = (receiptId: unknown) => ({
  receipt_id: receiptId,
  user_label: 'real',
  confidence: 5,
  indicator_reviews: [
    { indicator: 'Tax is calculated wrongly', user_verdict: 'incorrect', explanation: 'Per line' },
    { indicator: 'Suspicious Software Detected', user_verdict: 'correct' },
    { indicator: 'Moon phase', user_verdict: 'unsure' },
  ],
  missed_indicators: [
    { indicator_type: 'duplicate_line_items', description: 'Coffee twice', severity: 'medium' },
    { indicator_type: 'tea leaves', severity: 'low' },
  ],
  data_corrections: { merchant: 'Kontor Meyer GmbH', total: '1190.00', date: '2026-10-05' },
  comments: 'They round line by line.',
});

describe('POST /feedback/submit', () => {
  it('tells rates as null while there is no feedback', async () => {
    expect(FeedbackStats.parse(await statsOf(token))).toMatchObject({
      total_feedback: 0,
      avg_confidence: null,
      last_training: null,
      false_positive_rate: null,
      false_negative_rate: null,
    });
  });

  it('keeps feedback and names the indicators that nothing knows', async () => {
    const { status, body } = await submit(full(receipt['receipt_ref']));
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'success', learning_triggered: false });
    expect(body['feedback_id']).toMatch(/^fb_\d{8}_\d{6}_[0-9a-f]{8}$/);
    expect(body['unmatched_indicators']).toEqual(['Moon phase', 'tea leaves']);
    expect(await statsOf(token)).toMatchObject({
      total_feedback: 1,
      false_positive_rate: 1,
      avg_confidence: 5,
    });
  });

  it('takes the reference of an analysis too', async () => {
    const { status } = await submit({
      receipt_id: receipt['analysis_ref'],
      user_label: 'suspicious',
      confidence: 1,
    });
    expect(status).toBe(200);
    // The newest word of a person on a document counts, and only that.
    expect(await statsOf(token)).toMatchObject({
      total_feedback: 2,
      by_label: { real: 1, fake: 0, suspicious: 1 },
      false_positive_rate: null,
      waiting_feedback: 1,
    });
  });

  it('keeps feedback once under one idempotency key', async () => {
    const headers = { 'idempotency-key': 'once-1' };
    const json = { receipt_id: receipt['receipt_ref'], user_label: 'real', confidence: 4 };
    const [first, again] = [await submit(json, token, headers), await submit(json, token, headers)];
    expect(again.body['feedback_id']).toBe(first.body['feedback_id']);
  });

  it.each([
    ['no label', { confidence: 3 }],
    ['an unknown label', { user_label: 'maybe', confidence: 3 }],
    ['a confidence out of range', { user_label: 'real', confidence: 6 }],
    [
      'a verdict that is none',
      { user_label: 'real', confidence: 3, indicator_reviews: [{ indicator: 'x', user_verdict: 'so' }] },
    ],
  ])('refuses %s', async (_what, parts) => {
    const { status, body } = await submit({ receipt_id: receipt['receipt_ref'], ...parts });
    expect([status, body['status']]).toEqual([400, 400]);
  });

  it('finds nothing for an unknown receipt, nor for one of another organization', async () => {
    const parts = { user_label: 'real', confidence: 3 };
    const unknown = ['receipt_20241225_123456', 'analysis_20240101_000000_00000000', crypto.randomUUID()];
    for (const receipt_id of unknown) expect((await submit({ receipt_id, ...parts })).status).toBe(404);
    const stranger = await server.foreignToken();
    for (const name of ['receipt_ref', 'analysis_ref']) {
      expect((await submit({ receipt_id: receipt[name], ...parts }, stranger)).status).toBe(404);
    }
    expect(await statsOf(stranger)).toMatchObject({ total_feedback: 0 });
  });

  it('lets nobody in who did not sign in, where that is asked for', async () => {
    for (const path of ['/feedback/stats', '/feedback/submit', '/feedback/retrain']) {
      const method = path.endsWith('stats') ? 'GET' : 'POST';
      expect((await server.call(path, { method })).status, path).toBe(401);
    }
  });
});

describe('POST /feedback/retrain', () => {
  it('is for administrators', async () => {
    expect((await server.call('/feedback/retrain', { method: 'POST', token })).status).toBe(403);
  });

  it('answers with zeros when there was nothing to learn', async () => {
    const stranger = await server.foreignToken();
    const { status, body } = await server.call('/feedback/retrain', { method: 'POST', token: stranger });
    expect(status).toBe(200);
    expect(Retrained.parse(body)).toMatchObject({
      rules_updated: 0,
      rules_added: 0,
      rules_removed: 0,
      outcome: 'nothing-new',
    });
  });

  it('answers with a task when the client does not want to wait', async () => {
    const { status, body, headers } = await server.call('/feedback/retrain', {
      method: 'POST',
      token: admin,
      headers: { prefer: 'respond-async' },
    });
    expect(status).toBe(202);
    const { task_id: taskId } = RetrainingAccepted.parse(body);
    expect(headers.get('location')).toBe(`/invoices/status/${taskId}`);
    expect((await server.ended(taskId, admin)).body).toMatchObject({ status: 'completed', progress: 100 });
    expect((await statsOf(admin))['last_training']).toEqual(expect.any(String));
  });
});

describe('enough new feedback', () => {
  it('queues a training by itself, once', async () => {
    const answers = [];
    for (const person of ['p1', 'p2', 'p3', 'p4']) {
      const by = await server.token('user', `${person}@example.com`);
      answers.push(await submit(full(receipt['receipt_ref']), by));
    }
    const triggered = answers.map(({ body }) => body['learning_triggered']);
    expect(triggered.slice(0, 3)).toEqual([false, false, true]);
  });
});
