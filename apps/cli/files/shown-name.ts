import { relative, resolve, sep } from 'node:path';

/** How a file is named in the output: as given, or relative to `base`, always with forward slashes. */
export function shownName(path: string, base: string | undefined): string {
  const name = base === undefined ? path : relative(resolve(base), resolve(path));
  return sep === '/' ? name : name.replaceAll(sep, '/');
}
