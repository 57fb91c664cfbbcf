import type { Finding } from '../verification/verification.ts';
import { type Calibration, CALIBRATION, calibratedLogOdds } from './calibration.ts';
import { correlationGroupOf } from './correlation.ts';

/** Bounds on a prior, so that no setting makes the score deaf to evidence. */
const LOWEST_PRIOR = 0.001;
const HIGHEST_PRIOR = 0.999;

/** Natural-log odds of a chance strictly between 0 and 1. */
export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** The chance that belongs to natural-log odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Evidence of one correlation group in natural-log odds. Findings of one family often see the same edit, so the
 * strongest counts in full, the next half, the next a quarter (or as `furtherShare`, 0 to 0.5, has it): a group never exceeds twice
 * its strongest member.
 * Evidence for and against is summed apart, so that more of one never weakens itself.
 */
export function groupLogOdds(values: readonly number[], furtherShare = 0.5): number {
  const speaksFor = values.filter((value) => value > 0).sort((a, b) => b - a);
  const against = values.filter((value) => value < 0).sort((a, b) => a - b);
  return fading(speaksFor, furtherShare) + fading(against, furtherShare);
}

/** What all findings say together, in natural-log odds: the evidence of each correlation group (mostly the rule family) added up. */
export function evidenceOf(findings: readonly Finding[]): number {
  const shares = new Map<string, number>();
  const groups = Map.groupBy(findings, (finding) => {
    const { name, furtherShare } = correlationGroupOf(finding);
    shares.set(name, furtherShare);
    return name;
  });
  return [...groups]
    .map(([name, group]) =>
      groupLogOdds(
        group.map((finding) => finding.logOdds),
        shares.get(name),
      ),
    )
    .sort((a, b) => a - b)
    .reduce((sum, value) => sum + value, 0);
}

/** Natural-log odds of the share of forgeries to expect, kept within bounds. */
export function priorLogOdds(prior: number): number {
  return logit(Math.min(HIGHEST_PRIOR, Math.max(LOWEST_PRIOR, prior)));
}

/**
 * Chance of forgery, 0 to 1: log-odds of the prior plus the calibrated evidence. The order of the findings does not matter, and a
 * finding with positive log-odds never lowers the result.
 */
export function scoreOf(
  findings: readonly Finding[],
  prior: number,
  calibration: Calibration = CALIBRATION,
): number {
  return chanceOf(priorLogOdds(prior) + calibratedLogOdds(evidenceOf(findings), calibration));
}

function fading(sorted: readonly number[], furtherShare: number): number {
  return sorted.reduce((sum, value, index) => sum + value * furtherShare ** index, 0);
}
