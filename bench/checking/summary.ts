import type { JudgedFile } from './judge-files.ts';

/** Chance that a forged file scores above a genuine one; ties count half. `null` when a class is empty. */
export function areaUnderCurve(genuine: readonly number[], forged: readonly number[]): number | null {
  if (genuine.length === 0 || forged.length === 0) return null;
  const wins = forged.reduce(
    (sum, bad) => sum + genuine.reduce((inner, good) => inner + (bad > good ? 1 : bad === good ? 0.5 : 0), 0),
    0,
  );
  return wins / (genuine.length * forged.length);
}

/** The main figures of a set, one a line, with those of each family of forgeries. */
export function summary(judged: readonly JudgedFile[]): string {
  const genuine = judged.filter(({ label }) => label.genuine);
  const forged = judged.filter(({ label }) => !label.genuine);
  const families = [...Map.groupBy(forged, ({ label }) => label.family)].toSorted((a, b) =>
    a[0] < b[0] ? -1 : 1,
  );
  return [
    `${genuine.length} genuine, ${forged.length} forged`,
    `AUC                        ${figure(genuine, forged)}`,
    `genuine called not real    ${share(genuine, ({ verification }) => verification.label !== 'real')}`,
    `genuine called fake        ${share(genuine, ({ verification }) => verification.label === 'fake')}`,
    `forged called not real     ${share(forged, ({ verification }) => verification.label !== 'real')}`,
    `forged called fake         ${share(forged, ({ verification }) => verification.label === 'fake')}`,
    ...families.map(
      ([family, files]) =>
        `  ${family.padEnd(22)} n ${String(files.length).padStart(3)}  AUC ${figure(genuine, files)}`,
    ),
  ].join('\n');
}

function figure(genuine: readonly JudgedFile[], forged: readonly JudgedFile[]): string {
  const scores = (files: readonly JudgedFile[]) => files.map(({ verification }) => verification.score);
  return areaUnderCurve(scores(genuine), scores(forged))?.toFixed(3) ?? '-';
}

function share(files: readonly JudgedFile[], test: (file: JudgedFile) => boolean): string {
  const count = files.filter(test).length;
  return files.length === 0
    ? '-'
    : `${((100 * count) / files.length).toFixed(1)} % (${count} of ${files.length})`;
}
