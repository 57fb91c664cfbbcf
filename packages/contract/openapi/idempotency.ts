import type { Endpoint } from '../endpoint.ts';
import type { SchemaNode } from './schema-book.ts';

/** Whether a repetition under the same key gets the first answer. Without sign-in that holds where calls belong to an organization. */
export function takesKey({ method, access }: Pick<Endpoint, 'method' | 'access'>): boolean {
  return method === 'POST' && access !== 'public';
}

/** The request header by which a repetition is known. */
export function keyParametersOf(endpoint: Endpoint): SchemaNode[] {
  if (!takesKey(endpoint)) return [];
  const description = 'A key of your choice: the second request with it gets the answer of the first';
  const schema = { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' };
  return [{ name: 'Idempotency-Key', in: 'header', required: false, description, schema }];
}

/** What a key can be refused with: its first request still runs, or was another one. */
export function keyProblemsOf(endpoint: Endpoint): readonly number[] {
  return takesKey(endpoint) ? [409, 422] : [];
}
