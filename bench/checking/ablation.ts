import { ALL_RULES } from '@vouch/core/rules/registry.ts';
import { BUILT_IN_RULE_SET, type RuleSet, UNTOUCHED } from '@vouch/core/rules/rule-set/rule-set.ts';
import { areaUnderCurve, foundAt } from './figures.ts';
import { judgeFiles } from './judge-files.ts';
import type { LabelledFile } from './labelled.ts';
import type { ReadFile } from './read-files.ts';

/** What the set looks like with all checks, without each family of checks, and with each family alone, as lines of text. */
export function ablation(files: readonly ReadFile<LabelledFile>[], receivedOn: string): string {
  const families = [...new Set(ALL_RULES.map(({ family }) => family))];
  const judge = (name: string, isLeftOut: (family: string) => boolean): string => {
    const ruleSet = without(isLeftOut);
    const judged = judgeFiles(files, { receivedOn, remembers: true, ruleSet });
    const scores = (isGenuine: boolean) =>
      judged.filter(({ label }) => label.genuine === isGenuine).map(({ verification }) => verification.score);
    const [good, bad] = [scores(true), scores(false)];
    const notReal = judged.filter(
      ({ label, verification }) => label.genuine && verification.label !== 'real',
    );
    const figures = [areaUnderCurve(good, bad), foundAt(good, bad, 0.01), foundAt(good, bad, 0.05)];
    const cells = figures.map((value) => (value?.toFixed(3) ?? '-').padStart(8)).join('');
    return `${name.padEnd(28)}${cells}${String(notReal.length).padStart(10)}`;
  };
  return [
    `${'checks'.padEnd(28)}${'AUC'.padStart(8)}${'at 1 %'.padStart(8)}${'at 5 %'.padStart(8)}${'accused'.padStart(10)}`,
    judge('all', () => false),
    ...families.map((name) => judge(`without ${name}`, (family) => family === name)),
    ...families.map((name) => judge(`${name} alone`, (family) => family !== name)),
  ].join('\n');
}

function without(isLeftOut: (family: string) => boolean): RuleSet {
  const off = ALL_RULES.filter(({ family }) => isLeftOut(family)).map(
    ({ id }) => [id, { ...UNTOUCHED, isOn: false }] as const,
  );
  return { ...BUILT_IN_RULE_SET, tunings: Object.fromEntries(off) };
}
