import { afterEach, expect, test } from 'vitest';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type ReceivedSpan, startTraceReceiver } from './testing/trace-receiver.ts';

let server: TestServer | null = null;
const receivers: { close(): void }[] = [];
afterEach(async () => {
  await server?.stop();
  server = null;
  for (const receiver of receivers.splice(0)) receiver.close();
});

async function receive() {
  const receiver = await startTraceReceiver();
  receivers.push(receiver);
  return receiver;
}

const CALLER = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

test('a trace goes from the request through the job to each stage, and from the caller on when it names one', async () => {
  const receiver = await receive();
  server = await startTestServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-team=a%20b',
    OTEL_SERVICE_NAME: 'vouch-test',
  });
  const token = await server.token('user');
  const headers = { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` };
  const body = formOf(await invoicePdf(71), 'a.pdf');
  const taken = await server.call('/invoices/upload', { token, body, headers });
  const taskId = String(taken.body['task_id']);
  await server.ended(taskId, token);
  await server.stop();
  server = null;
  const mine = receiver.spans.filter(({ traceId }) => traceId === CALLER.traceId);
  const named = (name: string): ReceivedSpan => {
    const [span, ...more] = mine.filter((one) => one.name === name);
    if (!span || more.length > 0) throw new Error(`${name}: ${mine.map((one) => one.name).join(', ')}`);
    return span;
  };
  const request = named('POST /invoices/upload');
  const task = named('task process-document');
  expect(request).toMatchObject({ parentId: CALLER.spanId, service: 'vouch-test', hasFailed: false });
  expect(request.attributes).toMatchObject({
    'http.request.method': 'POST',
    'http.route': '/invoices/upload',
    'http.response.status_code': '202',
  });
  expect(task).toMatchObject({ parentId: request.spanId, hasFailed: false });
  expect(task.attributes).toMatchObject({ 'vouch.task.id': taskId, 'vouch.task.attempt': '1' });
  for (const stage of ['fetch', 'llm_extraction', 'validation', 'save']) {
    expect(named(`stage ${stage}`)).toMatchObject({ parentId: task.spanId, hasFailed: false });
  }
  expect(named('stage llm_extraction').durationMs).toBeLessThanOrEqual(task.durationMs);
  expect(new Set(receiver.paths)).toEqual(new Set(['/v1/traces']));
  expect(receiver.headers[0]).toMatchObject({ 'content-type': 'application/x-protobuf', 'x-team': 'a b' });
  const status = receiver.spans.find(({ name }) => name === 'GET /invoices/status/{task_id}');
  expect(status?.traceId).not.toBe(CALLER.traceId);
});

test('without a collector nothing is traced', async () => {
  server = await startTestServer();
  const token = await server.token('user');
  expect((await server.call('/invoices', { token })).status).toBe(200);
  expect(server.composition.foundation.tracing.carry()).toEqual({});
});

test('a collector that is away costs nobody an answer', async () => {
  const receiver = await receive();
  receiver.close();
  server = await startTestServer({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  const token = await server.token('user');
  expect((await server.call('/invoices', { token })).status).toBe(200);
});

test('of what is not to be sampled nothing is sent', async () => {
  const receiver = await receive();
  server = await startTestServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
  });
  const token = await server.token('user');
  await server.call('/invoices', { token });
  await server.stop();
  server = null;
  expect(receiver.spans).toEqual([]);
});
