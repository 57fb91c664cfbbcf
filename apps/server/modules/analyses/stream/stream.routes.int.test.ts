import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HybridAnalysis } from '@vouch/contract/analyses/hybrid.ts';
import { StreamProgress } from '@vouch/contract/analyses/stream.ts';
import { formOf, invoicePdf } from '../../../testing/forms.ts';
import { readEvents, type SeenEvent } from '../../../testing/read-events.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let token = '';
let seed = 500;
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
});
afterAll(() => server.stop());

const stream = async (query = '', init: RequestInit = {}) => {
  seed += 1;
  const body = formOf(await invoicePdf(seed), 'receipt.pdf');
  return fetch(`${server.url}/analyze/stream${query}`, { method: 'POST', body, ...init });
};
const follow = (reference: string, lastEventId?: string) =>
  fetch(`${server.url}/analyze/stream/${reference}`, {
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  });
const steps = (events: readonly SeenEvent[]) =>
  events.map(({ name, data }) => [name, data['event'], data['engine']].filter(Boolean).join(' '));

describe('a streamed analysis', () => {
  test('tells start, each engine, the result and the end, in this order', async () => {
    const response = await stream();
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const reference = response.headers.get('x-analysis-ref');
    const events = await readEvents(response);
    expect(events[0]).toMatchObject({ name: 'progress', data: { event: 'start', analysis_ref: reference } });
    const told = steps(events);
    for (const engine of ['rule-based', 'vision-llm', 'donut', 'layoutlm']) {
      const start = told.indexOf(`progress engine_start ${engine}`);
      expect(start, engine).toBeGreaterThan(0);
      expect(told.indexOf(`progress engine_complete ${engine}`), engine).toBeGreaterThan(start);
    }
    expect(told.slice(-2)).toEqual(['result', 'complete']);
    for (const { name, data } of events) if (name === 'progress') StreamProgress.parse(data);
    const result = HybridAnalysis.parse(events.at(-2)?.data);
    expect(result.analysis_ref).toBe(reference);
    expect(result.individual_results.donut).toMatchObject({ status: 'unavailable' });
    const ids = events.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
  });

  test('can be followed again from any event, and says when there is nothing left', async () => {
    const response = await stream();
    const reference = response.headers.get('x-analysis-ref') ?? '';
    const all = await readEvents(response);
    expect(steps(await readEvents(await follow(reference)))).toEqual(steps(all));
    for (const index of [0, 3, all.length - 3, all.length - 2]) {
      const rest = await readEvents(await follow(reference, all[index]?.id));
      expect(steps(rest), `after ${index}`).toEqual(steps(all.slice(index + 1)));
    }
    expect((await follow(reference, all.at(-1)?.id)).status).toBe(204);
    expect((await readEvents(await follow(reference, 'nonsense'))).length).toBe(all.length);
  });

  test('can be followed on another node, from where it was left on the first', async () => {
    const { databaseUrl } = server.settings;
    const other = await startTestServer({ DATABASE_URL: databaseUrl ?? '', VOUCH_ROLE: 'api' });
    try {
      const response = await stream();
      const reference = response.headers.get('x-analysis-ref') ?? '';
      const [start] = await readEvents(response, () => true);
      const headers = { 'last-event-id': start?.id ?? '' };
      const rest = await readEvents(await fetch(`${other.url}/analyze/stream/${reference}`, { headers }));
      expect(steps(rest)).not.toContain('progress start');
      expect(steps(rest).slice(-2)).toEqual(['result', 'complete']);
      expect(steps(rest)).toEqual(steps(await readEvents(await follow(reference, start?.id))));
    } finally {
      await other.stop();
    }
  });

  test('goes on without its reader when it is to be stored', async () => {
    const gone = new AbortController();
    const response = await stream('', { signal: gone.signal });
    const reference = response.headers.get('x-analysis-ref') ?? '';
    gone.abort();
    const events = await readEvents(await follow(reference));
    expect(events.at(-1)?.name).toBe('complete');
    expect((await server.call(`/analyses/${reference}`, { token })).status).toBe(200);
  });

  test('stops and leaves nothing when its reader goes away and nothing is to be stored', async () => {
    const gone = new AbortController();
    const response = await stream('?store=false', { signal: gone.signal });
    const reference = response.headers.get('x-analysis-ref') ?? '';
    expect(
      await server.composition.foundation.tasks.findByReference(
        server.composition.foundation.organizationId,
        reference,
      ),
    ).not.toBeNull();
    gone.abort();
    await expect.poll(async () => (await follow(reference)).status, { timeout: 10_000 }).toBe(404);
    expect((await server.call(`/analyses/${reference}`, { token })).status).toBe(404);
  });

  test('ends with an error event when the file can not be read', async () => {
    const body = formOf(Buffer.from('%PDF-1.7\nnothing'), 'broken.pdf');
    const events = await readEvents(await fetch(`${server.url}/analyze/stream`, { method: 'POST', body }));
    expect(events.at(-1)).toMatchObject({ name: 'error', data: { status: 422, code: expect.any(String) } });
    expect(typeof events.at(-1)?.data['error']).toBe('string');
  });
});

describe('what can not be streamed', () => {
  test('is refused before the stream begins', async () => {
    const text = await server.call('/analyze/stream', { body: formOf(Buffer.from('words'), 'a.txt') });
    expect(text.body).toMatchObject({ status: 400, code: 'unsupported-type' });
    const unknown = await stream('?vision_model=gpt-99');
    expect(unknown.status).toBe(400);
    expect((await stream('', { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(401);
  });

  test('a GET without a reference is told what to do; a foreign reference is not there', async () => {
    const advice = await server.call('/analyze/stream');
    expect(advice.status).toBe(405);
    expect(advice.headers.get('allow')).toBe('POST');
    expect(String(advice.body['detail'])).toMatch(/POST \/analyze\/stream/);
    const response = await stream();
    const reference = response.headers.get('x-analysis-ref') ?? '';
    await readEvents(response);
    const headers = { authorization: `Bearer ${await server.foreignToken()}` };
    expect((await server.call(`/analyze/stream/${reference}`, { headers })).status).toBe(404);
    expect((await server.call('/analyze/stream/nonsense')).status).toBe(400);
  });
});
