// Do confidences keep what they promise? Values that were read, against a labelled set, field by field:
// npm run bench -- confidence --data DIR --predictions FILE
// DIR holds truth.jsonl; FILE the lines of "vouch extract --flat --base DIR" on its files.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { binsOf, calibrationError } from './calibration/reliability.ts';
import { type Answer, readAnswers } from './confidence/answers.ts';
import { crossValidated } from './confidence/refit.ts';

/** From here on a value may be taken without a look. */
const SURE = 0.9;
const FEWEST = 10;

const { values } = parseArgs({ options: { data: { type: 'string' }, predictions: { type: 'string' } } });
if (!values.data || !values.predictions) {
  throw new Error('Run: npm run bench -- confidence --data DIR --predictions FILE');
}
const answers = readAnswers(resolve(values.data), resolve(values.predictions));
const byField = [...Map.groupBy(answers, ({ field }) => field)].filter(([, all]) => all.length >= FEWEST);
const rows = [...byField.toSorted(([a], [b]) => a.localeCompare(b)), ['all', answers] as const];
console.log(
  '| field | answers | right | mean confidence | ECE | ECE, refitted, 5 folds | right at 0.9 and more |',
);
console.log('|---|---|---|---|---|---|---|');
for (const [name, all] of rows) console.log(rowOf(name, all));

function rowOf(name: string, all: readonly Answer[]): string {
  const sure = all.filter(({ confidence }) => confidence >= SURE);
  const cells = [
    name,
    String(all.length),
    rightShare(all),
    (all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length).toFixed(3),
    errorOf(all).toFixed(3),
    errorOf(crossValidated(all)).toFixed(3),
    `${rightShare(sure)} of ${sure.length}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function rightShare(all: readonly Answer[]): string {
  return (all.filter(({ isRight }) => isRight).length / Math.max(1, all.length)).toFixed(3);
}

function errorOf(all: readonly Answer[]): number {
  // The bins of the calibration of verdicts: there what comes true is a forgery, here that a value is right.
  return calibrationError(
    binsOf(all.map(({ confidence, isRight }) => ({ chance: confidence, isForged: isRight }))),
  );
}
