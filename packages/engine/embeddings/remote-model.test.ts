import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { likeness } from '@vouch/core/vendor-memory/template-vector.ts';
import { startFakeProvider } from '../llm/fake-provider/fake-provider.ts';
import { createRemoteModel } from './remote-model.ts';

const open: Array<() => void> = [];
afterEach(() => open.splice(0).forEach((close) => close()));

type Reply = (texts: readonly string[]) => { readonly status?: number; readonly body: unknown };

/** A server of the Embeddings API that answers as the test says. */
async function serve(reply: Reply) {
  const asked: (readonly string[])[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks = (await Array.fromAsync(request)) as Buffer[];
    const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] };
    asked.push(input);
    const { status = 200, body } = reply(input);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  const model = createRemoteModel({
    model: 'tiny',
    version: '7',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    timeoutMs: 5_000,
    now: () => new Date(0),
  });
  return { model, asked };
}

const vectors = (list: readonly (readonly unknown[])[]) => ({
  body: {
    object: 'list',
    data: list.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    model: 'tiny',
  },
});
const { signal } = new AbortController();
const texts = (...list: readonly string[]) => list.map((text) => ({ text, layout: [] }));

it('the fake provider’s vectors are near for like texts, and as long as asked for', async () => {
  await using fake = await startFakeProvider({ answer: () => ({}) });
  const settings = {
    model: 'good',
    version: '1',
    baseUrl: fake.url,
    timeoutMs: 5_000,
    now: () => new Date(0),
  };
  const model = createRemoteModel({ ...settings, dimensions: 128 });
  const list = texts('Heating service', 'Service of the heating', 'Oat milk');
  const embedded = await model.embed(list, signal);
  if (!embedded.ok) throw new Error(embedded.error.kind);
  const [asked = [], near = [], far = []] = embedded.value.vectors;
  expect(embedded.value.key.dimensions).toBe(128);
  expect(likeness(asked, near)).toBeGreaterThan(likeness(asked, far));
  const failing = createRemoteModel({ ...settings, model: 'busy-plain' });
  expect(await failing.embed(list, signal)).toMatchObject({ ok: false, error: { kind: 'rate-limited' } });
});

describe('vectors of a model on a server', () => {
  it('come in order, with length 1, under the key of the model', async () => {
    const { model, asked } = await serve((input) => vectors(input.map((text) => [text.length, 0, 0])));
    const embedded = await model.embed(texts('a', ' ', 'abc'), signal);
    expect(embedded).toEqual({
      ok: true,
      value: {
        key: { model: 'tiny', version: '7', dimensions: 3 },
        vectors: [
          [1, 0, 0],
          [1, 0, 0],
          [1, 0, 0],
        ],
      },
    });
    expect(asked).toEqual([['a', '-', 'abc']]);
  });

  it('have their length told by the model, which is asked once', async () => {
    const { model, asked } = await serve((input) => vectors(input.map(() => [3, 4])));
    const key = { ok: true, value: { model: 'tiny', version: '7', dimensions: 2 } };
    expect(await model.key(signal)).toEqual(key);
    expect(await model.key(signal)).toEqual(key);
    expect(asked).toHaveLength(1);
  });

  it('have the length that the server gave last', async () => {
    let vector = [3, 4];
    const { model } = await serve((input) => vectors(input.map(() => vector)));
    expect(await model.key(signal)).toMatchObject({ value: { dimensions: 2 } });
    vector = [1, 2, 2];
    expect(await model.embed(texts('a'), signal)).toMatchObject({ value: { key: { dimensions: 3 } } });
    expect(await model.key(signal)).toMatchObject({ value: { dimensions: 3 } });
  });

  it.each([
    ['fewer than asked for', [[1, 2]]],
    ['of different lengths', [[1, 2], [1]]],
    ['empty', [[], []]],
  ])('are refused when they are %s', async (_what, list) => {
    const { model } = await serve(() => vectors(list));
    const embedded = await model.embed(texts('a', 'b'), signal);
    expect(embedded).toMatchObject({ ok: false });
  });

  it.each([
    [401, 'auth'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
  ])('fail with a kind of their own: %i is %s', async (status, kind) => {
    const { model, asked } = await serve(() => ({ status, body: { error: { message: 'secret detail' } } }));
    const embedded = await model.embed(texts('a'), signal);
    expect(embedded).toMatchObject({ ok: false, error: { kind } });
    expect(JSON.stringify(embedded)).not.toContain('secret');
    expect(asked).toHaveLength(1);
  });
});
