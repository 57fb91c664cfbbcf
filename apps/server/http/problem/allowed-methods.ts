import type { Endpoint } from '@vouch/contract/endpoint.ts';

/** Tells which methods an address takes. */
export type AllowedMethods = (path: string) => readonly string[];

/** The methods of every declared path, with and without a slash at its end; none for paths that nobody declared. */
export function createAllowedMethods(endpoints: readonly Endpoint[]): AllowedMethods {
  const exact = new Map<string, Set<string>>();
  const patterns = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  for (const { path, method } of endpoints) {
    const bare = withoutSlash(path);
    const methods = exact.get(bare) ?? patterns.get(bare)?.methods ?? new Set();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    if (bare.includes('{')) patterns.set(bare, { pattern: patternOf(bare), methods });
    else exact.set(bare, methods);
  }
  return (path) => {
    const bare = withoutSlash(path);
    // A fixed path stands before one with parameters.
    const fixed = exact.get(bare);
    if (fixed !== undefined) return [...fixed].toSorted();
    const found = [...patterns.values()].filter(({ pattern }) => pattern.test(bare));
    return [...new Set(found.flatMap(({ methods }) => [...methods]))].toSorted();
  };
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function patternOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) =>
      part.startsWith('{') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\\$&`),
    );
  return new RegExp(`^${parts.join('/')}$`);
}
