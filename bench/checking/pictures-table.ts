import { chanceOf } from '@vouch/core/ensemble/score.ts';
import { fit, type Line } from '../calibration/fit.ts';
import { binsOf, calibrationError } from '../calibration/reliability.ts';
import { areaUnderCurve, foundAt, show, withInterval } from './figures.ts';
import { foldsOf } from './folds.ts';
import type { ComparedPicture } from './pictures-compared.ts';
import { highestScore, MODEL } from './pictures-score.ts';

const FOLDS = 5;
/** Log-odds from which the rule asks for a second look. */
const SERIOUS = 1.7;

/** How well the highest score of a page tells edited pictures, calibrated on the other folds, with each family, as lines of text. */
export function pictureTable(pictures: readonly ComparedPicture[]): string {
  const scores = pictures.map(({ words }) => highestScore(words, MODEL));
  const { logOdds, lines } = crossFitted(pictures, scores);
  const of = (test: (picture: ComparedPicture) => boolean) =>
    logOdds.filter((_value, index) => pictures[index] !== undefined && test(pictures[index]));
  const genuine = of(({ label }) => label.genuine);
  const forged = of(({ label }) => !label.genuine);
  const judged = logOdds.map((value, index) => ({
    chance: chanceOf(value),
    isForged: pictures[index]?.label.genuine === false,
  }));
  const serious = (values: readonly number[]) =>
    `${values.filter((value) => value >= SERIOUS).length} of ${values.length}`;
  return [
    `${genuine.length} genuine, ${forged.length} forged; score of words alone, calibrated on the other folds (${FOLDS} folds)`,
    `AUC                        ${show(withInterval(genuine, forged, areaUnderCurve))}`,
    `found at 1 % false alarms  ${show(withInterval(genuine, forged, (g, f) => foundAt(g, f, 0.01)))}`,
    `found at 5 % false alarms  ${show(withInterval(genuine, forged, (g, f) => foundAt(g, f, 0.05)))}`,
    `log-odds of ${SERIOUS} or more    genuine ${serious(genuine)}, forged ${serious(forged)}`,
    `first word named is edited ${placedRight(pictures, logOdds)}`,
    `slope and shift on all     ${lineText(lines.all)} (folds: ${lines.folds.map(lineText).join(', ')})`,
    `calibration error          ${calibrationError(binsOf(judged)).toFixed(3)}`,
    ...binsOf(judged).map(
      ({ count, said, was }) =>
        `  ${String(count).padStart(4)} said ${said.toFixed(2)}, were ${was.toFixed(2)}`,
    ),
    ...familyRows(pictures, logOdds),
  ].join('\n');
}

function crossFitted(pictures: readonly ComparedPicture[], scores: readonly number[]) {
  const cases = pictures.map(({ label }, index) => ({
    evidence: scores[index] ?? 0,
    isForged: !label.genuine,
    label: 'real' as const,
  }));
  const folds = foldsOf(
    pictures.map(({ label }) => label),
    FOLDS,
  );
  const lines = Array.from({ length: FOLDS }, (_, fold) =>
    fit(cases.filter((_case, at) => folds[at] !== fold)),
  );
  const logOdds = scores.map((score, at) => {
    const { slope, offset } = lines[folds[at] ?? 0] ?? { slope: 1, offset: 0 };
    return slope * score + offset;
  });
  return { logOdds, lines: { all: fit(cases), folds: lines } };
}

function lineText({ slope, offset }: Line): string {
  return `${slope.toFixed(2)} ${offset.toFixed(2)}`;
}

/** Of the clearly forged pictures whose edited place is known in pixels, those whose most conspicuous word is there. */
function placedRight(pictures: readonly ComparedPicture[], logOdds: readonly number[]): string {
  const clear = pictures.filter(
    ({ label }, index) =>
      !label.genuine &&
      (logOdds[index] ?? 0) >= SERIOUS &&
      label.bbox !== undefined &&
      label.medium === 'image',
  );
  return `${clear.filter(({ hasFirstRight }) => hasFirstRight).length} of ${clear.length}`;
}

function familyRows(pictures: readonly ComparedPicture[], logOdds: readonly number[]): readonly string[] {
  const all = pictures.map(({ label }, index) => ({ label, value: logOdds[index] ?? 0 }));
  const genuine = all.filter(({ label }) => label.genuine).map(({ value }) => value);
  const families = Map.groupBy(
    all.filter(({ label }) => !label.genuine),
    ({ label }) => label.family,
  );
  return [...families].map(([family, members]) => {
    const values = members.map(({ value }) => value);
    const figures = [areaUnderCurve(genuine, values), foundAt(genuine, values, 0.05)];
    const cells = figures.map((figure) => (figure?.toFixed(2) ?? '-').padStart(7)).join('');
    return `${family.padEnd(24)}${String(members.length).padStart(4)}${cells}`;
  });
}
