import { chanceOf, evidenceOf } from '@vouch/core/ensemble/score.ts';
import type { Case } from '../calibration/case.ts';
import { fit, halfWay } from '../calibration/fit.ts';
import { binsOf, brierScore, calibrationError } from '../calibration/reliability.ts';
import { areaUnderCurve, foundAt, show, withInterval } from './figures.ts';
import { foldsOf } from './folds.ts';
import type { JudgedFile } from './judge-files.ts';
import type { LabelledFile } from './labelled.ts';

const FOLDS = 5;

/** Figures of chances that were calibrated on other folds than the one that they are given for, as lines of text. */
export function crossFitted(judged: readonly JudgedFile<LabelledFile>[]): string {
  const cases = judged.map(({ label, verification }): Case => ({
    evidence: evidenceOf(verification.findings),
    isForged: !label.genuine,
    label: verification.label,
  }));
  const folds = foldsOf(
    judged.map(({ label }) => label),
    FOLDS,
  );
  const lines = Array.from({ length: FOLDS }, (_, fold) =>
    halfWay(fit(cases.filter((_case, index) => folds[index] !== fold))),
  );
  const chances = cases.map(({ evidence, isForged }, index) => {
    const { slope, offset } = lines[folds[index] ?? 0] ?? { slope: 1, offset: 0 };
    return { chance: chanceOf(slope * evidence + offset), isForged };
  });
  const of = (isForged: boolean) =>
    chances.filter((item) => item.isForged === isForged).map(({ chance }) => chance);
  const figure = (limit: number) => show(withInterval(of(false), of(true), (g, f) => foundAt(g, f, limit)));
  return [
    `calibrated on the other folds (${FOLDS} folds)`,
    `AUC                        ${show(withInterval(of(false), of(true), areaUnderCurve))}`,
    `found at 1 % false alarms  ${figure(0.01)}`,
    `found at 5 % false alarms  ${figure(0.05)}`,
    `calibration error          ${calibrationError(binsOf(chances)).toFixed(3)}`,
    `Brier score                ${brierScore(chances).toFixed(3)}`,
    `slopes and offsets         ${lines.map(({ slope, offset }) => `${slope} ${offset}`).join(', ')}`,
  ].join('\n');
}
