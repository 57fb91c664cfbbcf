import type { IncomingMessage } from 'node:http';

/** APIs that the fake speaks. */
export type FakeApi = 'chat' | 'responses' | 'images' | 'embeddings';

/** A request as the provider saw it. */
export interface FakeRequest {
  readonly api: FakeApi;
  readonly model: string;
  /** Name of the form that was asked for; `null` when none was. */
  readonly schemaName: string | null;
  readonly isStream: boolean;
  /** All text of the prompt, without pictures. */
  readonly promptText: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

const BODY_LIMIT = 64 * 1024 * 1024;

/** Reads a request; `null` when it is for nothing that the fake speaks, or no JSON. */
export async function readFakeRequest(request: IncomingMessage): Promise<FakeRequest | null> {
  const api = apiOf(request.url ?? '');
  const body = await readJson(request);
  if (api === null || body === null) return null;
  return {
    api,
    model: typeof body['model'] === 'string' ? body['model'] : '',
    schemaName: schemaNameOf(body),
    isStream: body['stream'] === true,
    promptText: textsIn(body['messages'] ?? body['input'] ?? body['prompt']).join('\n'),
    body,
    headers: request.headers,
  };
}

function apiOf(url: string): FakeApi | null {
  const path = new URL(url, 'http://fake').pathname;
  if (path.endsWith('/chat/completions')) return 'chat';
  if (path.endsWith('/responses')) return 'responses';
  if (path.endsWith('/embeddings')) return 'embeddings';
  return path.endsWith('/images/generations') ? 'images' : null;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof body === 'object' && body !== null ? { ...body } : null;
  } catch {
    return null;
  }
}

function schemaNameOf(body: Record<string, unknown>): string | null {
  const format = memberOf(body['response_format'], 'json_schema') ?? memberOf(body['text'], 'format');
  const name = memberOf(format, 'name');
  return typeof name === 'string' ? name : null;
}

/** Every `text` in a tree of messages, and plain contents. */
function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(textsIn);
  return [...textsOf(memberOf(node, 'content')), ...textsOf(memberOf(node, 'text'))];
}

function textsOf(value: unknown): readonly string[] {
  return value === undefined ? [] : textsIn(value);
}

function memberOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
