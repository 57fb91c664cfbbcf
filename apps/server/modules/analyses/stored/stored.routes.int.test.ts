import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AnalysisList, ReceiptDecision } from '@vouch/contract/analyses/decision.ts';
import { formOf, invoicePdf } from '../../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let token = '';
let simple = '';
let hybrid = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
  const judge = async (path: string, seed: number) => {
    const answer = await server.call(path, { body: formOf(await invoicePdf(seed), `${seed}.pdf`) });
    return String(answer.body['analysis_ref']);
  };
  simple = await judge('/analyze', 3);
  hybrid = await judge('/analyze/hybrid', 4);
});
afterAll(() => server.stop());

const list = async (query = '') => {
  const answer = await server.call(`/analyses${query}`, { token });
  expect(answer.status, answer.text).toBe(200);
  return AnalysisList.parse(answer.body);
};

describe('the list of verdicts', () => {
  test('has the newest first, by pages', async () => {
    const all = await list();
    expect(all.analyses.map(({ analysis_ref: reference }) => reference)).toEqual([hybrid, simple]);
    expect(all.analyses.map(({ mode }) => mode)).toEqual(['hybrid', 'simple']);
    const second = await list('?page=2&per_page=1');
    expect(second.analyses.map(({ analysis_ref: reference }) => reference)).toEqual([simple]);
    expect(second.pagination).toMatchObject({ total: 2, pages: 2, has_next: false });
  });

  test('is filtered by label, merchant and day', async () => {
    const [newest] = (await list()).analyses;
    const merchant = newest?.merchant ?? '';
    expect(
      (await list(`?merchant=${encodeURIComponent(merchant.slice(1, -1).toUpperCase())}`)).analyses,
    ).not.toEqual([]);
    for (const none of ['?merchant=%25_%25', '?label=fake', '?date_from=2990-01-01', '?date_to=1990-01-01']) {
      expect((await list(none)).analyses, none).toEqual([]);
    }
    const today = newest?.created_at.slice(0, 10) ?? '';
    expect((await list(`?date_from=${today}&date_to=${today}&label=real`)).analyses.length).toBe(2);
  });

  test('is for people who are signed in, and shows their organization only', async () => {
    expect((await server.call('/analyses')).status).toBe(401);
    const foreign = await server.call('/analyses', { token: await server.foreignToken() });
    expect(foreign.body).toMatchObject({ analyses: [], pagination: { total: 0 } });
    expect((await server.call('/analyses?per_page=101', { token })).status).toBe(400);
    expect((await server.call('/analyses?label=maybe', { token })).status).toBe(400);
  });
});

describe('one verdict', () => {
  test('is told with everything that it rests on', async () => {
    const answer = await server.call(`/analyses/${simple}`, { token });
    const decision = ReceiptDecision.parse(answer.body);
    expect(decision).toMatchObject({ analysis_ref: simple, mode: 'simple', hybrid: null });
    expect(decision.features?.file).toMatchObject({ media_type: 'application/pdf', pages: 1 });
    expect(decision.features?.content.merchant).toEqual(expect.any(String));
    expect(decision.debug?.checks.clear).toBeGreaterThan(0);
    expect(decision.debug?.calibration_version).toEqual(expect.any(String));
    expect(decision.runs.length).toBeGreaterThan(20);
    expect(decision.rule_version).toMatch(/^\d+\.\d+\.\d+/);
    expect(decision.score).toBe(Number(decision.score.toFixed(4)));
  });

  test('of all engines has their answer as it was given', async () => {
    const answer = await server.call(`/analyses/${hybrid}`, { token });
    const decision = ReceiptDecision.parse(answer.body);
    expect(decision.hybrid?.analysis_ref).toBe(hybrid);
    expect(decision.label).toBe(decision.hybrid?.ensemble_verdict.final_label);
  });

  test('is not there for others', async () => {
    expect((await server.call(`/analyses/${simple}`)).status).toBe(401);
    const foreign = { token: await server.foreignToken() };
    expect((await server.call(`/analyses/${simple}`, foreign)).status).toBe(404);
    expect((await server.call('/analyses/nonsense', { token })).status).toBe(400);
  });
});

describe('a batch', () => {
  test('judges its files side by side; a bad one fails alone', async () => {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(await invoicePdf(5))]), 'good.pdf');
    form.append('files', new Blob(['%PDF-1.7\nnothing']), 'broken.pdf');
    form.append('files', new Blob(['words']), 'words.txt');
    form.append('files', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'large.pdf');
    const answer = await server.call('/analyze/batch', { body: form });
    expect(answer.status, answer.text).toBe(200);
    const results = answer.body['results'] as Record<string, unknown>[];
    expect(
      results.map(({ filename, label, status }) => [filename, label === null ? status : 'judged']),
    ).toEqual([
      ['good.pdf', 'judged'],
      ['broken.pdf', 422],
      ['words.txt', 400],
      ['large.pdf', 413],
    ]);
    expect(answer.body).toMatchObject({ successful: 1, failed: 3 });
    const times = results.map((result) => Number(result['processing_time_ms']));
    const sum = times.reduce((total, time) => total + time, 0);
    expect(answer.body['total_processing_time_ms']).toBeCloseTo(sum, 1);
  });

  test('takes one to ten files', async () => {
    const eleven = new FormData();
    for (let index = 0; index < 11; index += 1) eleven.append('files', new Blob(['x']), `${index}.pdf`);
    expect((await server.call('/analyze/batch', { body: eleven })).body).toMatchObject({
      status: 400,
      code: 'too-many-files',
    });
    expect((await server.call('/analyze/batch', { body: new FormData() })).status).toBe(400);
    const other = new FormData();
    other.append('file', new Blob(['x']), 'a.pdf');
    expect((await server.call('/analyze/batch', { body: other })).status).toBe(400);
    expect((await server.call('/analyze/batch', { json: {} })).status).toBe(400);
  });
});
