import { ALL_RULES } from '@vouch/core/rules/registry.ts';

import type { JudgedFile } from './judge-files.ts';

/** How often one rule ran and hit on each class. */
export interface RuleRates {
  readonly id: string;
  readonly ran: number;
  readonly genuineHits: number;
  readonly forgedHits: number;
  /** Log-ratio of the hit rates, smoothed by half a hit. */
  readonly measured: number;
  readonly weight: number;
}

/** Rates of every rule that could be applied at least once. */
export function ruleRates(judged: readonly JudgedFile[]): readonly RuleRates[] {
  const genuine = judged.filter(({ label }) => label.genuine);
  const forged = judged.filter(({ label }) => !label.genuine);
  return ALL_RULES.map((rule) => {
    const genuineHits = hitsOf(genuine, rule.id);
    const forgedHits = hitsOf(forged, rule.id);
    const ratio = (forgedHits + 0.5) / (forged.length + 1) / ((genuineHits + 0.5) / (genuine.length + 1));
    const ran = judged.filter(({ verification }) => didRun(verification.runs, rule.id)).length;
    return { id: rule.id, ran, genuineHits, forgedHits, measured: Math.log(ratio), weight: rule.logOdds };
  }).filter(({ ran }) => ran > 0);
}

/** The rates as lines of text. */
export function ruleTable(rates: readonly RuleRates[]): string {
  const head = `${'rule'.padEnd(28)}${'ran'.padStart(6)}${'genuine'.padStart(9)}${'forged'.padStart(8)}${'measured'.padStart(10)}${'weight'.padStart(8)}`;
  const rows = rates.map(
    (rate) =>
      `${rate.id.padEnd(28)}${String(rate.ran).padStart(6)}${String(rate.genuineHits).padStart(9)}${String(rate.forgedHits).padStart(8)}${rate.measured.toFixed(1).padStart(10)}${rate.weight.toFixed(1).padStart(8)}`,
  );
  return [head, ...rows].join('\n');
}

function hitsOf(judged: readonly JudgedFile[], id: string): number {
  return judged.filter(({ verification }) => verification.findings.some((finding) => finding.ruleId === id))
    .length;
}

function didRun(runs: JudgedFile['verification']['runs'], id: string): boolean {
  return runs.some((run) => run.ruleId === id && run.outcome !== 'not-applicable');
}
