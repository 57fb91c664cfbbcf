import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioRows } from './vision-models.ts';

const page = readFileSync(new URL('../vision-models.md', import.meta.url), 'utf8');
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('the page about vision models tells how each trouble of a provider ends, as the tests have it', () => {
  const rows = page.split('\n').map(cellsOf);
  for (const row of scenarioRows()) expect(rows).toContainEqual([...row]);
});
