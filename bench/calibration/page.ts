import type { Calibration } from '@vouch/core/ensemble/calibration.ts';
import type { EnsembleSettings } from '@vouch/core/ensemble/settings.ts';
import { halfWay, type Line } from './fit.ts';
import type { Precision } from './precision.ts';
import type { Bin } from './reliability.ts';

/** Everything that the page shows. */
export interface CalibrationFigures {
  readonly inForce: Calibration;
  readonly settings: EnsembleSettings;
  readonly fitted: Line;
  readonly genuine: number;
  readonly forged: number;
  readonly errorBefore: number;
  readonly errorAfter: number;
  readonly brierBefore: number;
  readonly brierAfter: number;
  readonly bins: readonly Bin[];
  readonly precision: readonly { readonly name: string; readonly rows: readonly Precision[] }[];
}

/** The page about calibration, in Markdown. */
export function pageOf(figures: CalibrationFigures): string {
  const { inForce, fitted, settings } = figures;
  const half = halfWay(fitted);
  return `<!-- Written by: npm run bench -- calibration --data DIR --predictions FILE --write. Do not edit. -->

# How the score is calibrated

Checks add up what they found as natural-log odds; findings of one family overlap, so each further one counts half of the one before.
That sum orders documents, but it is no probability. The calibration turns it into one:

    log-odds of forgery = log-odds of the expected share + ${inForce.slope} × evidence ${inForce.offset < 0 ? '−' : '+'} ${Math.abs(inForce.offset)}

Version \`${inForce.version}\`. The expected share of forged documents is the setting \`FORGERY_PRIOR\` (0.1 unless you set another), or your
organization's own. Labels have thresholds of their own: suspicious from ${settings.suspiciousFrom}, fake from ${settings.fakeFrom}.

It was fitted on labelled documents as if half of all documents were forged, and then moved to the expected share: life is not half forged.
Today's checks on ${figures.genuine} genuine and ${figures.forged} forged documents give a slope of ${fitted.slope.toFixed(2)} and an offset of ${fitted.offset.toFixed(2)}. The checks were made
while looking at the same documents, so that this trusts them too much; half-way between it and evidence as it is lies a slope of
${half.slope.toFixed(2)} and an offset of ${half.offset.toFixed(2)}. ${inForceWords(inForce, half)}

## How well it holds

Out of five folds, each judged by a line fitted on the other four, at half forged:

| | evidence as it is | calibrated |
| --- | --- | --- |
| expected calibration error | ${figures.errorBefore.toFixed(3)} | ${figures.errorAfter.toFixed(3)} |
| Brier score | ${figures.brierBefore.toFixed(3)} | ${figures.brierAfter.toFixed(3)} |

![Reliability of the score](images/reliability.svg)

| documents | chance that was given | share that was forged |
| --- | --- | --- |
${figures.bins.map(({ count, said, was }) => `| ${count} | ${said.toFixed(2)} | ${was.toFixed(2)} |`).join('\n')}

## What a flag means where forgeries are rare

Of the documents with a label, so many are forged, when 1 or 5 of 100 documents are. "At least" takes as many false alarms as the sample
leaves possible (upper end of the 95 % interval).

| label | forged found | 1 % forged: precision | at least | 5 % forged: precision | at least |
| --- | --- | --- | --- | --- | --- |
${figures.precision.map(precisionRow).join('\n')}

## What to make of it

The figures hold for documents like those measured. Others have other habits: an honest scanner, a seller's odd software, a new way to
forge. A score is a reason to look, never a verdict about a person, and "nothing was found" is no proof that a document is authentic.
`;
}

function inForceWords({ slope, offset }: Calibration, half: Line): string {
  if (slope === half.slope && offset === half.offset) return 'That is what is in force.';
  return 'What is in force was half-way when it was fitted, to the checks of that time.';
}

function precisionRow({ name, rows }: CalibrationFigures['precision'][number]): string {
  const cells = rows.flatMap(({ observed, atLeast }) => [percent(observed), percent(atLeast)]);
  return `| ${name} | ${percent(rows[0]?.found ?? 0)} | ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
