import type { JudgedFile } from './judge-files.ts';
import type { LabelledFile } from './labelled.ts';

const MOST = 10;

/** The ten forged files with the lowest scores and the ten genuine ones with the highest, with what was found, as lines of text. */
export function worst(judged: readonly JudgedFile<LabelledFile>[]): string {
  const byScore = judged.toSorted((a, b) => a.verification.score - b.verification.score);
  const misses = byScore.filter(({ label }) => !label.genuine).slice(0, MOST);
  const alarms = byScore
    .filter(({ label }) => label.genuine)
    .toReversed()
    .slice(0, MOST);
  return ['worst misses', ...misses.map(line), '', 'worst false alarms', ...alarms.map(line)].join('\n');
}

function line({ label, verification }: JudgedFile<LabelledFile>): string {
  const found = verification.findings.map(({ ruleId, logOdds }) => `${ruleId} ${logOdds.toFixed(1)}`);
  return `  ${label.file}  ${verification.score.toFixed(3)}  ${label.family}/${label.recipe}  ${found.join(', ') || 'nothing found'}`;
}
