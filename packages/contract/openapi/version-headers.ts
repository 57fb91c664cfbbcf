import type { Endpoint } from '../endpoint.ts';
import type { SchemaNode } from './schema-book.ts';

/** Whether a call can ask for the version that it changes. */
export function checksVersion({ hasVersion, method }: Endpoint): boolean {
  return hasVersion === true && method !== 'GET';
}

/** The request header by which a change asks for a version. */
export function versionParametersOf(endpoint: Endpoint): SchemaNode[] {
  if (!checksVersion(endpoint)) return [];
  const description = 'The `ETag` that the change is meant for; without it the last change wins';
  return [{ name: 'If-Match', in: 'header', required: false, description, schema: { type: 'string' } }];
}

/** The answer's header that names the version; nothing is left of a deleted thing to have one. */
export function versionHeadersOf({ hasVersion, method }: Endpoint): SchemaNode {
  if (hasVersion !== true || method === 'DELETE') return {};
  return { headers: { ETag: { description: 'Version of the thing', schema: { type: 'string' } } } };
}
