// Writes the tiny models of the tests to a folder, to try the way of a model without weights: node scripts/make-tiny-models.ts FOLDER

import { TINY_MODELS, writeTinyModel } from '@vouch/engine/models/testing/tiny-models.ts';

const [shelf] = process.argv.slice(2);
if (shelf === undefined) {
  process.stderr.write('Say where to: node scripts/make-tiny-models.ts FOLDER\n');
  process.exitCode = 1;
} else {
  for (const name of Object.keys(TINY_MODELS)) process.stdout.write(`${await writeTinyModel(shelf, name)}\n`);
}
