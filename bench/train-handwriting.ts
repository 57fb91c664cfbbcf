// Trains the model of handwritten words on sample documents that are filled in by hand: npm run bench -- train-handwriting [--count N]
// Writes packages/engine/ocr/handwriting/model/weights.json. The same number of samples gives the same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { trainQuestions } from './train-handwriting/train-questions.ts';
import { trainingRows } from './train-handwriting/training-rows.ts';

const TARGET = fileURLToPath(import.meta.resolve('@vouch/engine/ocr/handwriting/model/weights.json'));
const { values } = parseArgs({ options: { count: { type: 'string', default: '80' } } });
const rows = await trainingRows(Number(values.count));
console.log(`${rows.length} words, ${rows.filter((row) => row.isWritten).length} of them written`);
const model = trainQuestions(rows);
for (const { feature, over, yes, no } of model.questions)
  console.log(`${feature} > ${over}: ${yes}, else ${no}`);
writeFileSync(TARGET, `${JSON.stringify(model, null, 2)}\n`);
