// How well the score is calibrated: npm run bench -- calibration --data DIR --predictions FILE [--write]
// DIR holds labels.jsonl; FILE the lines of "vouch verify --json" on its files. --write renews docs/calibration.md and its plot.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CALIBRATION } from '@vouch/core/ensemble/calibration.ts';
import { DEFAULT_ENSEMBLE } from '@vouch/core/ensemble/settings.ts';
import { readCases, type Case } from './calibration/case.ts';
import { AS_IT_IS, crossValidated, fit, halfWay } from './calibration/fit.ts';
import { pageOf } from './calibration/page.ts';
import { plotOf } from './calibration/plot.ts';
import { precisionAt } from './calibration/precision.ts';
import { binsOf, brierScore, calibrationError } from './calibration/reliability.ts';
import { readLabels } from './checking/labelled.ts';

const FOLDS = 5;
const SHARES = [0.01, 0.05];

const { values } = parseArgs({
  options: { data: { type: 'string' }, predictions: { type: 'string' }, write: { type: 'boolean' } },
});
if (!values.data || !values.predictions) {
  throw new Error('Run: npm run bench -- calibration --data DIR --predictions FILE [--write]');
}
const cases = readCases(resolve(values.predictions), readLabels(resolve(values.data)));
const fitted = fit(cases);
const plain = crossValidated(cases, FOLDS, () => AS_IT_IS);
const calibrated = crossValidated(cases, FOLDS, halfWay);
const precisionOf = (name: string, isFlagged: (item: Case) => boolean) => ({
  name,
  rows: SHARES.map((share) => precisionAt(cases, isFlagged, share)),
});
const page = pageOf({
  inForce: CALIBRATION,
  settings: DEFAULT_ENSEMBLE,
  fitted,
  genuine: cases.filter(({ isForged }) => !isForged).length,
  forged: cases.filter(({ isForged }) => isForged).length,
  errorBefore: calibrationError(binsOf(plain)),
  errorAfter: calibrationError(binsOf(calibrated)),
  brierBefore: brierScore(plain),
  brierAfter: brierScore(calibrated),
  bins: binsOf(calibrated),
  precision: [
    precisionOf('fake', ({ label }) => label === 'fake'),
    precisionOf('suspicious or fake', ({ label }) => label !== 'real'),
  ],
});
console.log(page);
const { slope, offset } = halfWay(fitted);
console.log(
  `Fitted now, half-way: slope ${slope}, offset ${offset}; in force: slope ${CALIBRATION.slope}, offset ${CALIBRATION.offset}`,
);
if (values.write === true) {
  const docs = fileURLToPath(new URL('../docs/', import.meta.url));
  writeFileSync(`${docs}calibration.md`, page);
  writeFileSync(
    `${docs}images/reliability.svg`,
    plotOf({ 'evidence as it is': binsOf(plain), calibrated: binsOf(calibrated) }),
  );
}
