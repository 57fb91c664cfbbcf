import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RELIABILITY } from '@vouch/core/reconciliation/reliability.ts';
import { loadEngineReliability } from './engine-reliability.ts';

const folder = mkdtempSync(join(tmpdir(), 'vouch-reliability-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (text: string) => {
  const path = join(folder, 'reliability.json');
  writeFileSync(path, text);
  return path;
};

test('without a file, engines are believed as assumed', () => {
  expect(loadEngineReliability(undefined)).toBe(RELIABILITY);
});

test('what was measured is taken as it was written', () => {
  const measured = { ...RELIABILITY, version: 'measured', silence: { ...RELIABILITY.silence, date: 0.9 } };
  expect(loadEngineReliability(fileOf(JSON.stringify(measured)))).toEqual(measured);
});

test.each([
  ['no JSON', '{'],
  ['another form', '{"version":"1"}'],
  ['a share above 1', JSON.stringify({ ...RELIABILITY, silence: { ...RELIABILITY.silence, date: 2 } })],
])('a file with %s stops the start and names the setting', (_what, text) => {
  expect(() => loadEngineReliability(fileOf(text))).toThrow(/ENGINE_RELIABILITY_FILE/);
});

test('a file that is not there stops the start', () => {
  expect(() => loadEngineReliability(join(folder, 'gone.json'))).toThrow(/ENGINE_RELIABILITY_FILE/);
});
