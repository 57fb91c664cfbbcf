import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedTruth } from '@vouch/engine/generate/generated-truth.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { type FakeProvider, startFakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { runVouch } from './testing/run-vouch.ts';

const truths: GeneratedTruth[] = [];
let folder = '';
let fake: FakeProvider;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-bench-'));
  const lines: string[] = [];
  for (const seed of [3, 4]) {
    const { bytes, fileName, truth } = await generateDocument({ seed, kind: 'receipt', format: 'pdf' });
    await writeFile(join(folder, fileName), bytes);
    truths.push(truth);
    lines.push(JSON.stringify({ file: fileName, ...truth }));
  }
  await writeFile(join(folder, 'truth.jsonl'), lines.join('\n'));
  const [first] = truths;
  const file = JSON.parse(lines[0] ?? '') as { file: string };
  await writeFile(
    join(folder, 'truth.csv'),
    `file;total;merchant\n${file.file};${first?.fields.grandTotal?.value};-\n`,
  );
  // A model that copies the total rightly and makes the seller up.
  fake = await startFakeProvider({
    answer: ({ schemaName, promptText }) => {
      const truth =
        truths.find(({ fields }) => promptText.includes(fields.grandTotal?.text ?? '-')) ?? truths[0];
      const fields = [
        { name: 'grandTotal', printed: truth?.fields.grandTotal?.text ?? '', page: 1 },
        { name: 'sellerName', printed: 'Somebody Else Ltd', page: 1 },
      ];
      return schemaName === 'document_reading' ? { fields, lines: [] } : { observations: [] };
    },
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await fake[Symbol.asyncDispose]();
});

const bench = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runVouch(folder, ['bench', 'engines', folder, ...args], settings);

const truth = () => join(folder, 'truth.jsonl');
const model = () => ({
  LLM_PROVIDER: 'compatible',
  LLM_BASE_URL: fake.url,
  LLM_MODEL: 'good',
  LLM_PRICES: 'good=1/1',
});

test('every engine is told with its score, time and cost, and what they come to together', async () => {
  const { code, lines: rows } = await bench(['--truth', truth(), '--json'], model());
  expect(code).toBe(0);
  const row = (name: string) => rows.find((one) => one['name'] === name);
  expect(rows.map(({ name }) => name)).toEqual(['rule_based', 'vision_llm', 'donut', 'layoutlm', 'all']);
  const [local, vision, all] = [row('rule_based'), row('vision_llm'), row('all')];
  expect(local).toMatchObject({ answered: 2, usdPerDocument: 0, reasons: [] });
  expect(vision).toMatchObject({ answered: 2, fields: { sellerName: 0 } });
  expect(Number(vision?.['usdPerDocument'])).toBeGreaterThan(0);
  expect(Number(vision?.['tokensPerDocument'])).toBeGreaterThan(0);
  expect(Number(local?.['secondsPerDocument'])).toBeGreaterThan(0);
  expect(Number(all?.['f1'])).toBeGreaterThanOrEqual(Number(local?.['f1']));
  expect(Number(all?.['f1'])).toBeGreaterThan(Number(vision?.['f1']));
  expect(row('donut')).toMatchObject({ answered: 0, reasons: [expect.stringContaining('donut')] });
});

test('a table of people’s own is a truth, too, and engines that are not set up say what to do', async () => {
  const { code, stdout } = await bench(['--truth', join(folder, 'truth.csv')]);
  expect(code).toBe(0);
  expect(stdout).toContain('| rule_based |');
  expect(stdout).toContain('1 of 1');
  expect(stdout).toContain('Set OPENAI_API_KEY or LLM_BASE_URL');
});

test.each([
  ['a field that there is not', '{"file":"x.pdf","fields":{"totl":"1"}}', /unknown field/],
  ['a file that is not there', '{"file":"gone.pdf","fields":{"total":"1"}}', /gone\.pdf, which is not in/],
  ['nothing', '', /names no document/],
])('a truth with %s is refused in plain words', async (_what, text, said) => {
  const path = join(folder, 'wrong.jsonl');
  await writeFile(path, text);
  const { code, stderr } = await bench(['--truth', path]);
  expect(code).not.toBe(0);
  expect(stderr).toMatch(said);
  expect(stderr).not.toContain('    at ');
});

test('too few documents measure nothing', async () => {
  const { code, stderr } = await bench(['--truth', truth(), '--write', join(folder, 'r.json')]);
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/needs 20 documents/);
  await expect(readFile(join(folder, 'r.json'))).rejects.toThrow(/ENOENT/);
});
