import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { INVOICE_LINES, pagesPdf, textLines } from '@vouch/engine/open/testing/write-pdf.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { runVouch } from './testing/run-vouch.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-cli-'));
  await writeFile(join(folder, 'a.pdf'), pagesPdf([{ content: textLines(INVOICE_LINES) }]));
  await writeFile(join(folder, 'b.pdf'), '');
  await writeFile(join(folder, 'c.txt'), 'just text');
  await writeFile(join(folder, 'copy.pdf'), pagesPdf([{ content: textLines(INVOICE_LINES) }]));
});
afterAll(() => rm(folder, { recursive: true }));

const vouch = (args: readonly string[]) => runVouch(folder, args);

test('extract answers every file in input order, relative to where it was called', async () => {
  const { code, lines } = await vouch(['extract', 'c.txt', 'a.pdf', 'b.pdf', '--flat']);
  expect(code).toBe(0);
  expect(lines.map((line) => line['file'])).toEqual(['c.txt', 'a.pdf', 'b.pdf']);
  expect(lines[0]).toMatchObject({ error: { code: 'unsupported-type' } });
  expect(lines[1]).not.toHaveProperty('error');
  expect(lines[2]).toMatchObject({ error: { code: 'empty-file' } });
});

test('extract tells the text and the documents', async () => {
  const { lines } = await vouch(['extract', 'a.pdf', '--json']);
  expect(lines[0]).toMatchObject({
    media_type: 'application/pdf',
    text: expect.stringContaining('INV-2026-0042'),
  });
  expect(lines[0]).toHaveProperty('documents');
});

test('a file that is not there is told, and the exit code says so', async () => {
  const { code, lines } = await vouch(['extract', 'missing.pdf', 'a.pdf', '--flat']);
  expect(code).toBe(1);
  expect(lines[0]).toMatchObject({ file: 'missing.pdf', error: { code: 'file-not-found' } });
  expect(lines[1]).toMatchObject({ file: 'a.pdf' });
});

test('a file beyond the limit is refused without being fetched', async () => {
  const path = join(folder, 'large.pdf');
  await writeFile(path, '');
  await truncate(path, 3_000_000_000);
  const { code, lines } = await vouch(['extract', 'large.pdf', '--flat']);
  await rm(path);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({
    error: { code: 'too-large', message: expect.stringContaining('2861.0 MB') },
  });
});

test('verify gives a score, a label and reasons for each file', async () => {
  const { code, lines } = await vouch(['verify', 'a.pdf', 'b.pdf', '--json', '--received-on', '2026-04-01']);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({ file: 'a.pdf', label: expect.stringMatching(/^(real|suspicious|fake)$/) });
  expect(lines[0]?.['score']).toBeGreaterThanOrEqual(0);
  expect(lines[1]).toMatchObject({ file: 'b.pdf', label: null, error: { code: 'empty-file' } });
});

test('a copy of an earlier file of the same call is noticed', async () => {
  const { lines } = await vouch(['verify', 'a.pdf', 'copy.pdf', '--json', '--received-on', '2026-04-01']);
  expect(JSON.stringify(lines[0]?.['findings'])).not.toContain('a.pdf');
  expect(JSON.stringify(lines[1]?.['findings'])).toContain('a.pdf');
});

test('generate makes the same documents for the same seed, with their truth', async () => {
  for (const out of ['one', 'two']) {
    const { code } = await vouch([
      'generate',
      '--kind',
      'receipt',
      '--count',
      '2',
      '--seed',
      '7',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
  }
  const [one, two] = await Promise.all(
    ['one', 'two'].map((out) => readFile(join(folder, out, 'truth.jsonl'), 'utf8')),
  );
  expect(one).toBe(two);
  const truths = (one ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; kind: string });
  expect(truths.map((truth) => truth.kind)).toEqual(['receipt', 'receipt']);
  const { lines } = await vouch(['extract', join('one', truths[0]?.file ?? ''), '--json']);
  expect(lines[0]).toMatchObject({ media_type: 'application/pdf' });
});

test('generate makes forged documents beside genuine twins, and says what was changed', async () => {
  const { code } = await vouch([
    'generate',
    '--tamper',
    'cover-box-appended',
    '--seed',
    '3',
    '--out',
    'forged',
  ]);
  expect(code).toBe(0);
  const truth = await readFile(join(folder, 'forged', 'truth.jsonl'), 'utf8');
  const [genuine, forged] = truth
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; genuine: boolean; before?: string });
  expect([genuine?.genuine, forged?.genuine]).toEqual([true, false]);
  const paths = [genuine?.file ?? '', forged?.file ?? ''].map((file) => join('forged', file));
  const { lines } = await vouch(['verify', ...paths, '--json']);
  expect(lines.map(({ label }) => label)).toEqual(['real', 'fake']);
});

test('an unknown recipe is explained with those that exist', async () => {
  expect(await vouch(['generate', '--tamper', 'magic'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('cover-box'),
  });
});

test('an unknown locale is explained with those that exist', async () => {
  expect(await vouch(['generate', '--locale', 'xx-XX'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('de-DE'),
  });
});

test('a token can be made before the first start', async () => {
  const { code, stdout } = await vouch([
    'token',
    '--role',
    'user',
    '--email',
    'me@example.com',
    '--ttl',
    '1h',
  ]);
  expect(code).toBe(0);
  expect(stdout.trim()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('without a format the answer is for people', async () => {
  const { stdout } = await vouch(['extract', 'a.pdf', 'b.pdf']);
  expect(stdout).toContain('a.pdf  (application/pdf, 1 pages)');
  expect(stdout).toContain('This file is empty.');
});

test('a wrong day or an unknown command is explained', async () => {
  expect(await vouch(['verify', 'a.pdf', '--received-on', '2026-02-30'])).toMatchObject({ code: 1 });
  expect((await vouch(['nonsense'])).stderr).toContain('vouch --help');
});

test('the doctor finds this machine well enough to read', async () => {
  const { lines } = await vouch(['doctor', '--json']);
  const fine = Object.fromEntries(lines.map((line) => [line['name'], line['isFine']]));
  expect(fine).toMatchObject({
    Node: true,
    'PDF engine': true,
    'Picture library': true,
    'Reading process': true,
  });
});
