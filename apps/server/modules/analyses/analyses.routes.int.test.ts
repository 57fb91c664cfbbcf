import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Analysis } from '@vouch/contract/analyses/analysis.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let pdf: Uint8Array;
beforeAll(async () => {
  server = await startTestServer({ ANALYZE_MAX_BYTES: '200000' });
  pdf = await invoicePdf(3);
});
afterAll(() => server.stop());

const analyze = (bytes: Uint8Array, headers = {}, path = '/analyze') =>
  server.call(path, { body: formOf(bytes, 'receipt.pdf'), headers });

describe('a file that is judged', () => {
  test('gets label, score and reasons, and is kept', async () => {
    const answer = await analyze(pdf);
    expect(answer.status).toBe(200);
    const verdict = Analysis.parse(answer.body);
    expect(verdict.analysis_ref).toMatch(/^analysis_\d{8}_\d{6}_\w+$/);
    expect(verdict.receipt_ref).not.toBeNull();
    for (const reason of verdict.reasons)
      expect(reason).toMatch(/^\[(?:HARD_FAIL|CRITICAL|INFO)\] .+: .+|does not prove/);
  });

  test('is judged once under one idempotency key, also for who did not sign in', async () => {
    const headers = { 'idempotency-key': 'analysis-of-tuesday' };
    const [first, again] = [await analyze(pdf, headers), await analyze(pdf, headers)];
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await analyze(await invoicePdf(5), headers)).status).toBe(422);
  });

  test('claims nothing by a part that names no type', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(pdf)], { type: 'text/plain' }), 'receipt.pdf');
    const { body } = await server.call('/analyze', { body: form });
    expect(JSON.stringify(body['minor_notes'])).not.toContain('not what its name says');
  });

  test('is forgotten when the caller wants so', async () => {
    const answer = await analyze(await invoicePdf(4), {}, '/analyze?store=false');
    expect(answer.body['receipt_ref']).toBeNull();
  });
});

describe('who may ask', () => {
  test('nobody from elsewhere without sign-in', async () => {
    for (const headers of [
      { 'x-forwarded-for': '1.2.3.4' },
      { origin: 'https://evil.example' },
      { authorization: 'Bearer nonsense' },
    ]) {
      expect((await analyze(pdf, headers)).status, JSON.stringify(headers)).toBe(401);
    }
  });

  test('everyone who is signed in', async () => {
    const headers = { authorization: `Bearer ${await server.foreignToken()}`, 'x-forwarded-for': '1.2.3.4' };
    expect((await analyze(pdf, headers)).status).toBe(200);
  });

  test('whom the operator lets in', async () => {
    const closed = await startTestServer({ ANALYZE_ACCESS: 'authenticated' });
    expect((await closed.call('/analyze', { body: formOf(pdf, 'a.pdf') })).status).toBe(401);
    await closed.stop();
  });
});

describe('what can not be judged', () => {
  test('is named for what it is', async () => {
    const text = await analyze(Buffer.from('just words'));
    expect(text.body).toMatchObject({ status: 400, code: 'unsupported-type' });
    expect(String(text.body['detail'])).toMatch(/text.*PDF/s);
    expect((await analyze(new Uint8Array(200_001))).status).toBe(413);
    expect((await analyze(Buffer.from('%PDF-1.7\nnothing'))).status).toBe(422);
    expect((await server.call('/analyze', { method: 'POST' })).status).toBe(400);
    expect((await server.call('/analyze', { json: {} })).status).toBe(400);
    expect((await analyze(pdf, {}, '/analyze?store=perhaps')).status).toBe(400);
  });
});

test('without a worker the answer is "busy", not a long wait', async () => {
  const api = await startTestServer({ VOUCH_ROLE: 'api' });
  const answer = await api.call('/analyze', { body: formOf(pdf, 'a.pdf') });
  expect(answer.body).toMatchObject({ status: 503, code: 'busy' });
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  const health = await api.call('/health/detailed');
  expect(health.status).toBe(503);
  await api.stop();
});
