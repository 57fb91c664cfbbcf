// Rates of every check on genuine and forged documents: npm run bench -- checking --data DIR [--medium pdf|image]
// [--received-on DAY] [--limit N]. DIR holds labels.jsonl with file, genuine, medium, family and seq.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { judgeFiles } from './checking/judge-files.ts';
import { readLabels } from './checking/labelled.ts';
import { ruleRates, ruleTable } from './checking/rule-table.ts';
import { summary } from './checking/summary.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    medium: { type: 'string' },
    'received-on': { type: 'string', default: '2026-11-01' },
    limit: { type: 'string' },
  },
});
if (!values.data)
  throw new Error('Name the folder of the labelled set: npm run bench -- checking --data DIR');
const files = readLabels(resolve(values.data))
  .filter((file) => values.medium === undefined || file.medium === values.medium)
  .slice(0, values.limit === undefined ? undefined : Number(values.limit));
const started = performance.now();
const judged = await judgeFiles(files, values['received-on']);
const seconds = (performance.now() - started) / 1000;
console.log(`${ruleTable(ruleRates(judged))}\n\n${summary(judged)}`);
console.log(`\n${(seconds / Math.max(1, judged.length)).toFixed(3)} s a file, reading included`);
