import { describe, expect, it } from 'vitest';
import { createVouchClient } from './client.ts';
import {
  ConflictError,
  InvalidInputError,
  NetworkError,
  NotAllowedError,
  NotFoundError,
  NotSignedInError,
  TaskEndedError,
  UnavailableError,
  UnexpectedAnswerError,
  VouchError,
} from './errors.ts';
import {
  acceptedAnswer,
  DOCUMENT_ID,
  invoiceListAnswer,
  problemAnswer,
  TASK_ID,
  taskAnswer,
  taskListAnswer,
} from './testing/answers.ts';
import { startServer } from './testing/start-server.ts';

const retry = { retries: 3, firstPauseMs: 1 };

describe('failed calls', () => {
  it.each([
    [400, InvalidInputError],
    [401, NotSignedInError],
    [403, NotAllowedError],
    [404, NotFoundError],
    [409, ConflictError],
    [413, InvalidInputError],
    [422, InvalidInputError],
    [500, UnavailableError],
  ])('with status %i throw their own class with code, words and request id', async (status, Class) => {
    await using server = await startServer(() => ({ status, json: problemAnswer(status, 'some-code') }));
    const error = await createVouchClient({ baseUrl: server.url })
      .getMe()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(VouchError);
    expect(error).toMatchObject({
      status,
      code: 'some-code',
      message: 'This is not possible now.',
      requestId: 'request-1',
      faults: [{ pointer: '/body/x' }],
    });
    expect(server.calls).toHaveLength(1);
  });

  it('throw an error of the family even when something else than Vouch answers', async () => {
    await using server = await startServer(() => ({ status: 404, headers: { 'content-type': 'text/html' } }));
    const error = await createVouchClient({ baseUrl: server.url })
      .getMe()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'NotFoundError', code: 'http-404' });
  });

  it('tell when an answer is not what the contract promises', async () => {
    await using server = await startServer(() => ({ json: { id: 7 } }));
    const client = createVouchClient({ baseUrl: server.url });
    await expect(client.getMe()).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });

  it('tell when nobody answers', async () => {
    const server = await startServer(() => ({}));
    await server[Symbol.asyncDispose]();
    const client = createVouchClient({ baseUrl: server.url, retry });
    await expect(client.getMe()).rejects.toBeInstanceOf(NetworkError);
  });
});

describe('repeating', () => {
  const busyTwice = (_: unknown, before: number) =>
    before < 2
      ? { status: 503, headers: { 'retry-after': '0' }, json: problemAnswer(503, 'busy') }
      : { json: taskAnswer() };

  it('is done for reading calls while the server is busy', async () => {
    await using server = await startServer(busyTwice);
    const status = await createVouchClient({ baseUrl: server.url, retry }).getTaskStatus(TASK_ID);
    expect(status.progress).toBe(40);
    expect(server.calls).toHaveLength(3);
  });

  it('ends after the agreed number of tries', async () => {
    await using server = await startServer(() => ({ status: 429, json: problemAnswer(429, 'slow-down') }));
    const client = createVouchClient({ baseUrl: server.url, retry });
    await expect(client.getTaskStatus(TASK_ID)).rejects.toMatchObject({ code: 'slow-down' });
    expect(server.calls).toHaveLength(4);
  });

  it('is not done for a change that could happen twice', async () => {
    await using server = await startServer(busyTwice);
    const client = createVouchClient({ baseUrl: server.url, retry });
    const change = client.call('updateInvoice', { path: { invoice_id: DOCUMENT_ID }, json: { notes: 'x' } });
    await expect(change).rejects.toBeInstanceOf(UnavailableError);
    expect(server.calls).toHaveLength(1);
  });

  it('of an upload carries the same key, so that it creates one task', async () => {
    await using server = await startServer((_, before) =>
      before === 0
        ? { status: 503, json: problemAnswer(503, 'busy') }
        : { status: 202, json: acceptedAnswer() },
    );
    const client = createVouchClient({ baseUrl: server.url, retry });
    await client.uploadFile(new Blob(['x']), 'a.pdf');
    await client.uploadFile(new Blob(['x']), 'a.pdf');
    const [first, again, other] = server.calls.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('stops at once when the caller gives up', async () => {
    await using server = await startServer(() => ({
      status: 503,
      headers: { 'retry-after': '60' },
      json: problemAnswer(503, 'busy'),
    }));
    const control = new AbortController();
    const waiting = createVouchClient({ baseUrl: server.url }).getTaskStatus(TASK_ID, control.signal);
    setTimeout(() => control.abort(new Error('gave up')), 50);
    await expect(waiting).rejects.toThrow('gave up');
  });
});

describe('proving who calls', () => {
  it('sends the token, and no mark of a browser', async () => {
    await using server = await startServer(() => ({ json: taskAnswer() }));
    const client = createVouchClient({ baseUrl: server.url, token: () => 'abc' });
    await client.cancelTask(TASK_ID);
    expect(server.calls[0]?.headers['authorization']).toBe('Bearer abc');
    expect(server.calls[0]?.headers['x-vouch-request']).toBeUndefined();
  });

  it('marks changes that the cookie signs in, so that other sites cannot send them', async () => {
    await using server = await startServer(() => ({ json: taskAnswer() }));
    const client = createVouchClient({ baseUrl: server.url, usesCookie: true });
    await client.cancelTask(TASK_ID);
    await client.getTaskStatus(TASK_ID);
    expect(server.calls.map(({ headers }) => headers['x-vouch-request'])).toEqual(['1', undefined]);
  });
});

describe('calls', () => {
  it('send a file with its name and wishes', async () => {
    await using server = await startServer(() => ({ status: 202, json: acceptedAnswer() }));
    const client = createVouchClient({ baseUrl: server.url });
    const accepted = await client.uploadFile(new Blob(['bytes']), 'März.pdf', {
      autoSave: false,
      confidenceThreshold: 0.5,
    });
    expect(accepted.task_id).toBe(TASK_ID);
    const body = server.calls[0]?.body ?? '';
    expect(body).toContain('filename="März.pdf"');
    expect(body).toMatch(/name="auto_save"\r\n\r\nfalse/);
    expect(body).toMatch(/name="confidence_threshold"\r\n\r\n0\.5/);
  });

  it('enter an invoice with amounts as exact text', async () => {
    await using server = await startServer(() => ({
      status: 201,
      json: {
        success: true,
        invoice: { id: DOCUMENT_ID, invoice_number: 'A-1', total_amount: '0.30' },
        warnings: [],
      },
    }));
    const client = createVouchClient({ baseUrl: server.url });
    const invoice = {
      customer_company: 'Acme',
      invoice_number: 'A-1',
      invoice_date: '2026-03-31',
      total_amount: '0.30',
    };
    const created = await client.call('createInvoice', { json: invoice, idempotencyKey: 'my-own-key' });
    expect(created.invoice.total_amount).toBe('0.30');
    expect(JSON.parse(server.calls[0]?.body ?? '')).toEqual(invoice);
    expect(server.calls[0]?.headers['idempotency-key']).toBe('my-own-key');
  });

  it('escape what stands in a path', async () => {
    await using server = await startServer(() => ({ status: 404, json: problemAnswer(404, 'not-found') }));
    const client = createVouchClient({ baseUrl: server.url });
    await client.getInvoice('../auth/me?x=').catch(() => null);
    expect(server.calls[0]?.path).toBe('/invoices/..%2Fauth%2Fme%3Fx%3D');
  });

  it('walk through all pages of a list by cursor', async () => {
    await using server = await startServer((_, before) => ({ json: invoiceListAnswer(before + 1, 3) }));
    const client = createVouchClient({ baseUrl: server.url });
    const numbers: (string | null)[] = [];
    for await (const invoice of client.each('listInvoices', { query: { status: 2 } })) {
      numbers.push(invoice.invoice_number);
    }
    expect(numbers).toEqual(['INV-1', 'INV-2', 'INV-3']);
    expect(server.calls.map(({ path }) => path)).toEqual([
      '/invoices/?per_page=100&status=2',
      '/invoices/?per_page=100&status=2&cursor=next-1',
      '/invoices/?per_page=100&status=2&cursor=next-2',
    ]);
  });

  it('walk by page where there is no cursor, and ask for no page that is not reached', async () => {
    await using server = await startServer((_, before) => ({ json: taskListAnswer(before + 1, 3) }));
    const client = createVouchClient({ baseUrl: server.url });
    let seen = 0;
    for await (const task of client.each('listTasks')) {
      expect(task.task_id).toBe(TASK_ID);
      seen += 1;
      if (seen === 2) break;
    }
    expect(server.calls.map(({ path }) => path)).toEqual([
      '/tasks?per_page=100',
      '/tasks?per_page=100&page=2',
    ]);
  });

  it('bring the version of a thing, and ask for it in a change', async () => {
    await using server = await startServer(() => ({
      headers: { etag: '"7"' },
      json: invoiceListAnswer(1, 1),
    }));
    const client = createVouchClient({ baseUrl: server.url });
    const { headers, status } = await client.callFully('listInvoices');
    expect([status, headers.get('etag')]).toEqual([200, '"7"']);
    const change = { path: { invoice_id: DOCUMENT_ID }, ifMatch: '"7"' };
    await client.call('deleteInvoice', change).catch(() => null);
    expect(server.calls[1]?.headers['if-match']).toBe('"7"');
  });

  it('take an answer for what its status promises', async () => {
    const json = { status: 'unhealthy', database: 'disconnected', message: 'It does not answer.' };
    await using server = await startServer(() => ({ status: 503, json }));
    const client = createVouchClient({ baseUrl: server.url, retry });
    const health = await client.call('getDatabaseHealth');
    expect(health.status).toBe('unhealthy');
    expect(server.calls).toHaveLength(1);
  });

  it('build links to files and pages', () => {
    const client = createVouchClient({ baseUrl: 'https://vouch.example/' });
    expect(client.documentFileUrl(DOCUMENT_ID)).toBe(`https://vouch.example/documents/${DOCUMENT_ID}/file`);
    expect(client.documentPageUrl(DOCUMENT_ID, 2, 800)).toBe(
      `https://vouch.example/documents/${DOCUMENT_ID}/pages/2?width=800`,
    );
  });
});

describe('waiting for a task', () => {
  const steps = (...states: readonly object[]) =>
    startServer((_, before) => ({ json: taskAnswer(states[Math.min(before, states.length - 1)]) }));

  it('gives the completed task', async () => {
    await using server = await steps(
      { status: 'queued' },
      { status: 'running' },
      { status: 'completed', progress: 100 },
    );
    const seen: string[] = [];
    const task = await createVouchClient({ baseUrl: server.url }).waitForTask(TASK_ID, {
      live: false,
      firstPauseMs: 1,
      onStatus: ({ status }) => seen.push(status),
    });
    expect(task.progress).toBe(100);
    expect(seen).toEqual(['queued', 'running', 'completed']);
  });

  it('throws the reason of a failed one', async () => {
    await using server = await steps({ status: 'failed', error: 'The file is damaged.', code: 'damaged' });
    const waiting = createVouchClient({ baseUrl: server.url }).waitForTask(TASK_ID, { live: false });
    await expect(waiting).rejects.toMatchObject({
      name: 'TaskEndedError',
      code: 'damaged',
      message: 'The file is damaged.',
    });
  });

  it('does not hang on a cancelled one', async () => {
    await using server = await steps({ status: 'cancelled' });
    const waiting = createVouchClient({ baseUrl: server.url }).waitForTask(TASK_ID, { live: false });
    await expect(waiting).rejects.toBeInstanceOf(TaskEndedError);
  });
});
