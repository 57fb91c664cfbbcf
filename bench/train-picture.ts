// Trains the model of edited words on forged sample receipts and invoices of our own: npm run bench -- train-picture [--pairs N] [--to FILE]
// Writes packages/engine/forensics/image/model/weights.json, or FILE. The same number of pairs gives the same weights, on any number of
// processors.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { FEATURES } from '@vouch/engine/forensics/image/features.ts';
import { weightName } from '@vouch/engine/forensics/image/word-model.ts';

import { trainingRows } from './train-picture/training-rows.ts';
import { trainLogistic } from './train-picture/train-logistic.ts';

const SHIPPED = fileURLToPath(import.meta.resolve('@vouch/engine/forensics/image/model/weights.json'));
const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '480' }, to: { type: 'string', default: SHIPPED } },
});
const rows = await trainingRows(Number(values.pairs));
const edited = rows.filter((row) => row.isEdited).length;
console.log(`${rows.length} words, ${edited} of them edited`);
const { bias, weights } = trainLogistic(rows);
const rounded = (value: number) => Math.round(value * 1000) / 1000;
const named = FEATURES.map((feature, index) => [weightName(feature), rounded(weights[index] ?? 0)] as const);
for (const [name, weight] of named) console.log(`${name.padEnd(20)} ${weight.toFixed(3)}`);
writeFileSync(
  values.to,
  `${JSON.stringify({ bias: rounded(bias), weights: Object.fromEntries(named) }, null, 2)}\n`,
);
