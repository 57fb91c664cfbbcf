import { areaUnderCurve, foundAt, show, withInterval } from './figures.ts';
import type { JudgedFile } from './judge-files.ts';
import type { LabelledFile } from './labelled.ts';

type Judged = JudgedFile<LabelledFile>;

/** The main figures of a set, one a line, with those of each family of forgeries. */
export function summary(judged: readonly Judged[]): string {
  const genuine = judged.filter(({ label }) => label.genuine);
  const forged = judged.filter(({ label }) => !label.genuine);
  const families = [...Map.groupBy(forged, ({ label }) => label.family)].toSorted((a, b) =>
    a[0] < b[0] ? -1 : 1,
  );
  const head = `${'family'.padEnd(24)}${'n'.padStart(4)}${'AUC'.padStart(8)}${'at 1 %'.padStart(8)}${'at 5 %'.padStart(8)}${'not real'.padStart(10)}${'fake'.padStart(7)}`;
  return [
    ...headline(
      'without resubmissions',
      genuine,
      forged.filter(({ label }) => !label.needs_history),
    ),
    '',
    ...headline('with resubmissions', genuine, forged),
    '',
    head,
    ...families.map(([family, files]) => familyRow(family, genuine, files)),
  ].join('\n');
}

function headline(name: string, genuine: readonly Judged[], forged: readonly Judged[]): readonly string[] {
  const [good, bad] = [scoresOf(genuine), scoresOf(forged)];
  const fakes = [...genuine, ...forged].filter(({ verification }) => verification.label === 'fake');
  return [
    `${name}: ${genuine.length} genuine, ${forged.length} forged`,
    `AUC                        ${show(withInterval(good, bad, areaUnderCurve))}`,
    `found at 1 % false alarms  ${show(withInterval(good, bad, (g, f) => foundAt(g, f, 0.01)))}`,
    `found at 5 % false alarms  ${show(withInterval(good, bad, (g, f) => foundAt(g, f, 0.05)))}`,
    `genuine called not real    ${share(genuine, isNotReal)}`,
    `genuine called fake        ${share(genuine, isFake)}`,
    `forged called not real     ${share(forged, isNotReal)}`,
    `precision of fake          ${share(fakes, ({ label }) => !label.genuine)}`,
  ];
}

function familyRow(family: string, genuine: readonly Judged[], files: readonly Judged[]): string {
  const [good, bad] = [scoresOf(genuine), scoresOf(files)];
  const figures = [
    [areaUnderCurve(good, bad), 8],
    [foundAt(good, bad, 0.01), 8],
    [foundAt(good, bad, 0.05), 8],
    [files.filter(isNotReal).length / files.length, 10],
    [files.filter(isFake).length / files.length, 7],
  ] as const;
  const cells = figures.map(([value, width]) => (value?.toFixed(3) ?? '-').padStart(width)).join('');
  return `${family.padEnd(24)}${String(files.length).padStart(4)}${cells}`;
}

function scoresOf(files: readonly Judged[]): readonly number[] {
  return files.map(({ verification }) => verification.score);
}

function isNotReal({ verification }: Judged): boolean {
  return verification.label !== 'real';
}

function isFake({ verification }: Judged): boolean {
  return verification.label === 'fake';
}

function share(files: readonly Judged[], test: (file: Judged) => boolean): string {
  const count = files.filter(test).length;
  return files.length === 0
    ? '-'
    : `${((100 * count) / files.length).toFixed(1)} % (${count} of ${files.length})`;
}
