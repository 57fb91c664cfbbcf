import { z } from 'zod';

/** What an API key may be good for. None of them includes another. */
export const Scope = z.enum(['read', 'write', 'analyze', 'admin']).meta({
  description:
    'read: see everything that its owner may see; write: hand in, change and delete; analyze: have files checked; admin: administer',
});

/** What an API key may be good for. */
export type ScopeName = z.infer<typeof Scope>;

/** What decides which scope opens an endpoint. */
interface ScopeFacts {
  readonly scope?: ScopeName | 'in-person';
  readonly access: string;
  readonly method: string;
}

/**
 * The scope that an API key needs for an endpoint; `null` when keys never open it. An endpoint that declares none needs what its access and
 * method say.
 */
export function scopeOf({ scope, access, method }: ScopeFacts): ScopeName | null {
  if (scope !== undefined) return scope === 'in-person' ? null : scope;
  if (access === 'admin') return 'admin';
  if (access === 'analyze-open') return 'analyze';
  return method === 'GET' ? 'read' : 'write';
}
