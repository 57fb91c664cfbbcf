import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { expandPaths } from './expand-paths.ts';
import { shownName } from './shown-name.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-paths-'));
  await mkdir(join(folder, 'deep'));
  for (const name of ['b.pdf', 'a.pdf', '.hidden', 'deep/c.png', 'odd[1].pdf'])
    await writeFile(join(folder, name), '');
});
afterAll(() => rm(folder, { recursive: true }));

const relativeOf = (paths: readonly string[]) => paths.map((path) => shownName(path, folder));

test('files stay in the order given', async () => {
  const given = [join(folder, 'b.pdf'), join(folder, 'a.pdf')];
  expect(await expandPaths(given)).toEqual(given);
});

test('a folder means all files in it, sorted, without hidden ones', async () => {
  expect(relativeOf(await expandPaths([folder]))).toEqual(['a.pdf', 'b.pdf', 'deep/c.png', 'odd[1].pdf']);
});

test('a pattern means what it matches; an existing name is never a pattern', async () => {
  expect(relativeOf(await expandPaths([join(folder, '?.pdf')]))).toEqual(['a.pdf', 'b.pdf']);
  expect(relativeOf(await expandPaths([join(folder, 'odd[1].pdf')]))).toEqual(['odd[1].pdf']);
});

test('what does not exist is kept, so that it is reported', async () => {
  const missing = [join(folder, 'none.pdf'), join(folder, '*.nothing')];
  expect(await expandPaths(missing)).toEqual(missing);
});

test('without a base a file is named as given', () => {
  expect(shownName('./x/../a.pdf', undefined)).toBe('./x/../a.pdf');
});
