import { ALL_RULES } from '@vouch/core/rules/registry.ts';
import type { LabelledFile } from './labelled.ts';
import type { JudgedFile } from './judge-files.ts';

type Judged = JudgedFile<LabelledFile>;

/** How often a rule hits on each class. */
export interface RuleRates {
  readonly id: string;
  readonly ran: number;
  /** Share of genuine and of forged files that it hits, 0 to 1. */
  readonly falseAlarms: number;
  readonly found: number;
  readonly genuineHits: number;
  readonly forgedHits: number;
  /** Area under the curve of the rule alone. */
  readonly auc: number;
  /** Log of the ratio of the hit rates, smoothed by half a hit: what its weight should be if it stood alone. */
  readonly measured: number;
  readonly weight: number;
}

/** Rates of every rule that could be applied at least once. */
export function ruleRates(judged: readonly Judged[]): readonly RuleRates[] {
  const genuine = judged.filter(({ label }) => label.genuine);
  const forged = judged.filter(({ label }) => !label.genuine);
  return ALL_RULES.map((rule) => {
    const genuineHits = hitsOf(genuine, rule.id);
    const forgedHits = hitsOf(forged, rule.id);
    const ratio = (forgedHits + 0.5) / (forged.length + 1) / ((genuineHits + 0.5) / (genuine.length + 1));
    const [falseAlarms, found] = [genuineHits / genuine.length || 0, forgedHits / forged.length || 0];
    return {
      id: rule.id,
      ran: judged.filter(({ verification }) => didRun(verification.runs, rule.id)).length,
      genuineHits,
      forgedHits,
      falseAlarms,
      found,
      auc: (1 + found - falseAlarms) / 2,
      measured: Math.log(ratio),
      weight: rule.logOdds,
    };
  }).filter(({ ran }) => ran > 0);
}

const COLUMNS = [
  ['ran', 6, ({ ran }: RuleRates) => String(ran)],
  ['genuine', 9, ({ genuineHits }: RuleRates) => String(genuineHits)],
  ['forged', 8, ({ forgedHits }: RuleRates) => String(forgedHits)],
  ['FPR', 7, ({ falseAlarms }: RuleRates) => falseAlarms.toFixed(3)],
  ['TPR', 7, ({ found }: RuleRates) => found.toFixed(3)],
  ['AUC', 7, ({ auc }: RuleRates) => auc.toFixed(3)],
  ['measured', 10, ({ measured }: RuleRates) => measured.toFixed(1)],
  ['weight', 8, ({ weight }: RuleRates) => weight.toFixed(1)],
] as const;

/** The rates as lines of text. */
export function ruleTable(rates: readonly RuleRates[]): string {
  const head = `${'rule'.padEnd(28)}${COLUMNS.map(([name, width]) => name.padStart(width)).join('')}`;
  const rows = rates.map(
    (rate) => `${rate.id.padEnd(28)}${COLUMNS.map(([, width, text]) => text(rate).padStart(width)).join('')}`,
  );
  return [head, ...rows].join('\n');
}

function hitsOf(judged: readonly Judged[], id: string): number {
  return judged.filter(({ verification }) =>
    verification.findings.some(({ ruleId, logOdds }) => ruleId === id && logOdds > 0),
  ).length;
}

function didRun(runs: Judged['verification']['runs'], id: string): boolean {
  return runs.some((run) => run.ruleId === id && run.outcome !== 'not-applicable');
}
