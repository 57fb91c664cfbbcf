import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('{packages,apps,bench,e2e,docs,scripts}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => /(^|\/)(node_modules|dist|generated)(\/|$)/.test(name),
}).map((name) => name.split(sep).join('/'));

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The workspace file or package an import leads to, e.g. "packages/core/money/decimal.ts" or "node:fs". */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return relative(root, resolve(root, dirname(file), specifier))
      .split(sep)
      .join('/');
  const workspace = /^@vouch\/(core|engine|contract|sdk|server|web)\/(.*)$/.exec(specifier);
  if (!workspace) return specifier;
  const folder = ['server', 'web'].includes(workspace[1] ?? '') ? 'apps' : 'packages';
  return `${folder}/${workspace[1]}/${workspace[2]}`;
}

const arrows: Arrow[] = files.flatMap((file) =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    to: targetOf(file, match[1] ?? ''),
  })),
);

const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);

/** Arrows from product files of a room to places where they must not lead. */
function forbidden(from: RegExp, to: RegExp): string[] {
  return arrows
    .filter((arrow) => !isTest(arrow.from) && from.test(arrow.from) && to.test(arrow.to))
    .map((arrow) => `${arrow.from} → ${arrow.to}`);
}

describe('the house', () => {
  it('was really scanned', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(arrows.length).toBeGreaterThan(500);
    for (const room of [
      'packages/core',
      'packages/engine',
      'packages/contract',
      'packages/sdk',
      'apps/server',
      'apps/web',
      'apps/cli',
    ]) {
      expect(files.filter((file) => file.startsWith(room)).length, room).toBeGreaterThan(3);
    }
  });

  it('keeps core pure: no I/O and no other workspace', () => {
    expect(forbidden(/^packages\/core\//, /^(node:|packages\/(?!core\/)|apps\/)/)).toEqual([]);
  });

  it('lets contract and engine know core alone', () => {
    expect(forbidden(/^packages\/contract\//, /^(node:|packages\/(?!core\/|contract\/)|apps\/)/)).toEqual([]);
    expect(forbidden(/^packages\/engine\//, /^(packages\/(?!core\/|engine\/)|apps\/)/)).toEqual([]);
  });

  it('lets the sdk know contract, and run in browsers', () => {
    expect(forbidden(/^packages\/sdk\//, /^(node:|packages\/(engine|server)|apps\/)/)).toEqual([]);
  });

  it('keeps transport out of modules', () => {
    expect(
      forbidden(/^apps\/server\/modules\/(?!.*\.routes\.ts$)/, /^apps\/server\/(http|realtime|compose|main)/),
    ).toEqual([]);
  });

  it('lets a module reach another only through its index and its types', () => {
    const crossing = arrows.filter((arrow) => {
      const from = /^apps\/server\/modules\/([^/]+)\//.exec(arrow.from)?.[1];
      const to = /^apps\/server\/modules\/([^/]+)\/(.*)$/.exec(arrow.to);
      return (
        !isTest(arrow.from) &&
        from &&
        to &&
        from !== to[1] &&
        !/^(index|.*\.tables|.*\.errors)\.ts$/.test(to[2] ?? '')
      );
    });
    expect(crossing.map((arrow) => `${arrow.from} → ${arrow.to}`)).toEqual([]);
  });

  it('builds adapters in compose alone', () => {
    expect(
      forbidden(/^apps\/server\/(modules|http|realtime|platform|config)\//, /^apps\/server\/compose/),
    ).toEqual([]);
  });

  it('keeps the web app away from server and engine', () => {
    expect(forbidden(/^apps\/web\/src\//, /^(node:|apps\/server|packages\/engine)/)).toEqual([]);
  });

  it('has no file that only re-exports', () => {
    const barrels = files.filter((file) => {
      const code = readFileSync(resolve(root, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .trim();
      return (
        code !== '' &&
        code
          .split(/;\s*/)
          .every((statement) => statement.trim() === '' || /^export\s[\s\S]*\sfrom\s/.test(statement.trim()))
      );
    });
    expect(barrels).toEqual([]);
  });

  it('keeps product files under 300 lines', () => {
    const long = files.filter(
      (file) => !isTest(file) && readFileSync(resolve(root, file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});
