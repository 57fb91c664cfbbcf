import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { HybridAnalysis } from '@vouch/contract/analyses/hybrid.ts';
import { invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
const open: WebSocket[] = [];
beforeAll(async () => {
  server = await startTestServer({ ANALYZE_MAX_BYTES: '200000' });
});
afterAll(() => server.stop());
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});

type Message = Readonly<Record<string, unknown>>;

/** Connects; gives the socket with what came, or the status of the refusal. */
async function connect(path = '/ws/analyze', headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers });
  open.push(socket);
  const seen: Message[] = [];
  socket.on('message', (data: Buffer) => seen.push(JSON.parse(data.toString()) as Message));
  const status = await new Promise<number>((resolve, reject) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', reject);
  });
  return { socket, seen, status };
}

const analyze = (bytes: Uint8Array, more: object = {}) =>
  JSON.stringify({ action: 'analyze', file_base64: Buffer.from(bytes).toString('base64'), ...more });
const untilOver = (seen: readonly Message[], count = 1) =>
  expect
    .poll(() => seen.filter(({ type }) => type === 'complete' || type === 'error').length, {
      timeout: 60_000,
    })
    .toBe(count);

describe('/ws/analyze', () => {
  test('answers the documented message with the events of a stream', async () => {
    const { socket, seen } = await connect();
    socket.send(analyze(await invoicePdf(61)));
    await untilOver(seen);
    expect(seen[0]).toMatchObject({ type: 'progress', event: 'start' });
    expect(seen.map(({ event }) => event)).toContain('engine_complete');
    HybridAnalysis.parse(seen.at(-2));
    expect(seen.at(-2)).toMatchObject({ type: 'result', event: 'result' });
    expect(seen.at(-1)).toMatchObject({ type: 'complete', event: 'complete' });
  });

  test('takes the message in a binary frame, too', async () => {
    const { socket, seen } = await connect();
    socket.send(Buffer.from(analyze(await invoicePdf(62), { store: false })));
    await untilOver(seen);
    expect(seen.at(-1)).toMatchObject({ type: 'complete' });
  });

  test('judges one file at a time on one connection', async () => {
    const { socket, seen } = await connect();
    const message = analyze(await invoicePdf(62));
    socket.send(message);
    socket.send(message);
    await untilOver(seen, 2);
    expect(seen.filter(({ code }) => code === 'analysis-running').length).toBe(1);
  });

  test('takes the next file from who heard the end of the one before', async () => {
    const { socket, seen } = await connect();
    const message = analyze(await invoicePdf(62), { store: false });
    let sent = 0;
    const sendNext = () => {
      sent += 1;
      socket.send(message);
    };
    socket.on('message', () => {
      if (seen.at(-1)?.['type'] === 'complete' && sent < 3) sendNext();
    });
    sendNext();
    await untilOver(seen, 3);
    expect(seen.filter(({ type }) => type === 'error')).toEqual([]);
  });

  test('says what is wrong with a message and lives on', async () => {
    const { socket, seen } = await connect();
    const wrong = [
      'no json',
      '{}',
      JSON.stringify({ action: 'dance', file_base64: 'YQ==' }),
      JSON.stringify({ action: 'analyze', file_base64: 'not base64!' }),
      analyze(Buffer.from('just words')),
      analyze(new Uint8Array(200_001)),
      analyze(Buffer.from('%PDF-1.7\nnothing')),
    ];
    for (const [index, message] of wrong.entries()) {
      socket.send(message);
      await untilOver(seen, index + 1);
    }
    const problems = seen.filter(({ type }) => type === 'error');
    expect(problems.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 413, 422]);
    for (const { error } of problems) expect(String(error)).toMatch(/\.$/);
  });

  test('ends a connection that sends more than 14 MB at once', async () => {
    const { socket } = await connect();
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send('x'.repeat(14 * 1024 * 1024 + 1));
    expect(await closed).toBe(1009);
  });
});

describe('who may connect', () => {
  test('is decided as for POST /analyze, and pages of other origins are out', async () => {
    expect((await connect('/ws/analyze', { 'x-forwarded-for': '1.2.3.4' })).status).toBe(401);
    expect((await connect('/ws/analyze', { authorization: 'Bearer nonsense' })).status).toBe(401);
    const foreign = `Bearer ${await server.foreignToken()}`;
    const headers = { authorization: foreign, 'x-forwarded-for': '1.2.3.4' };
    expect((await connect('/ws/analyze', headers)).status).toBe(101);
    expect((await connect('/ws/analyze', { ...headers, origin: 'https://evil.example' })).status).toBe(403);
    expect((await connect('/ws/analyze/', { origin: server.url })).status).toBe(101);
    expect((await connect('/ws/other')).status).toBe(404);
  });
});
