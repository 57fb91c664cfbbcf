import type { Finding, Label, RecommendedAction } from '../verification/verification.ts';
import type { EngineVerdict } from './engine-verdict.ts';
import { actionFor, confidenceOf, flooredScore, type Judged, labelOf } from './label.ts';
import { chanceOf, logit, priorLogOdds, scoreOf } from './score.ts';
import { DEFAULT_ENSEMBLE, type EnsembleSettings } from './settings.ts';
import { shownChance, shownShare } from './shown-chance.ts';

/** What there is to combine. */
export interface CombineInput {
  readonly findings: readonly Finding[];
  /** Other engines that answered; none when the rules judge alone. */
  readonly engines?: readonly EngineVerdict[];
  /** Share of forged documents to expect, 0 to 1 exclusive. */
  readonly prior: number;
  readonly settings?: EnsembleSettings;
}

/** A verdict of the rules that stands, to be joined with those of other engines. */
export interface JoinInput {
  /** `null` when the rules gave no answer, which is not the same as finding nothing. */
  readonly rules: Judged | null;
  readonly engines: readonly EngineVerdict[];
  /** Share of forged documents to expect when nobody knows more, 0 to 1 exclusive. */
  readonly prior: number;
  readonly settings?: EnsembleSettings;
}

/** The verdict of everyone who looked at the document. */
export interface CombinedVerdict {
  readonly label: Label;
  /** Chance of forgery at the stated prior; four decimals, above 0 and below 1. */
  readonly score: number;
  /** How sure the label is; four decimals, above 0 and below 1. */
  readonly confidence: number;
  /** Share of the voting engines (the rules are one) that agree with the label, 0 to 1; 0 when nobody voted. */
  readonly agreementScore: number;
  readonly recommendedAction: RecommendedAction;
}

/** Most that one engine's opinion may add, in natural-log odds: models overlook edits and imagine them. */
const ENGINE_CAP = 1.5;

/**
 * Combines findings and engine verdicts into one verdict. Rule sets with other weights, on or off, change the findings that come in
 * here; the calibration of the score stands apart (`calibration.ts`).
 */
export function combine({ findings, engines = [], prior, settings }: CombineInput): CombinedVerdict {
  const chance = shownChance(scoreOf(findings, prior));
  const chosen = settings ?? DEFAULT_ENSEMBLE;
  const score = flooredScore(chance, findings, chosen);
  const rules = { label: labelOf(chance, findings, chosen), score, findings };
  return joinEngines({ rules, engines, prior, settings: chosen });
}

/**
 * Joins the verdict of the rules with those of other engines. An engine may raise the score, never lower it: that something looks real
 * does not overrule structure. An engine that is missing changes nothing.
 */
export function joinEngines(input: JoinInput): CombinedVerdict {
  const { rules, engines, settings = DEFAULT_ENSEMBLE } = input;
  const findings = rules?.findings ?? [];
  const alone = rules?.score ?? chanceOf(priorLogOdds(input.prior));
  const score = flooredScore(
    shownChance(chanceOf(logit(inside(alone)) + engineLogOdds(engines))),
    findings,
    settings,
  );
  const label = worseOf(rules?.label ?? 'real', labelOf(score, findings, settings));
  const votes: readonly Label[] = [...(rules ? [rules.label] : []), ...engines.map((engine) => engine.label)];
  return {
    label,
    score,
    confidence: shownChance(confidenceOf({ label, score, findings }, settings)),
    agreementScore: shownShare(votes.filter((vote) => vote === label).length / Math.max(1, votes.length)),
    recommendedAction: votes.length === 0 ? 'review' : actionFor(label),
  };
}

const RANK: Readonly<Record<Label, number>> = { real: 0, suspicious: 1, fake: 2 };

function worseOf(a: Label, b: Label): Label {
  return RANK[a] >= RANK[b] ? a : b;
}

function engineLogOdds(engines: readonly EngineVerdict[]): number {
  const strongest = engines
    .filter((engine) => engine.label !== 'real')
    .map((engine) => (engine.label === 'fake' ? ENGINE_CAP : ENGINE_CAP / 2) * engine.confidence);
  return strongest.length === 0 ? 0 : Math.max(...strongest);
}

function inside(chance: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, chance));
}
