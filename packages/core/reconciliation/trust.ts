import { type ClaimKind, WRONG_VALUES } from './claim-kind.ts';
import type { Claim, ReadingEngine } from './claims.ts';
import type { ReliabilityTable } from './reliability.ts';

/** No value is surer than this, whoever says so. */
const MOST = 0.995;

/** What the local reader read, in the eyes of another engine: the same, something else, or nothing. */
export type LocalView = 'agrees' | 'differs' | 'silent';

/** A claim, and who makes it. */
export interface MadeClaim {
  readonly engine: ReadingEngine;
  readonly claim: Claim;
  readonly kind: ClaimKind;
  readonly local: LocalView;
}

/** A claim with what is known about who makes it. */
export interface TrustedClaim {
  readonly engine: ReadingEngine;
  readonly value: string;
  readonly isVerified: boolean;
  /** Natural-log odds against one of the wrong values, at least 0: an engine that is worse than chance is not heard. */
  readonly weight: number;
  /** What it adds to the same value of the local reader: less, as engines err alike. */
  readonly weightBesideLocal: number;
}

/**
 * What a claim is worth. An engine that says it is less sure than it usually is right is believed; one that says it is surer is not.
 */
export function trust(
  { engine, claim, kind, local }: MadeClaim,
  { engines }: ReliabilityTable,
): TrustedClaim {
  const { right, against, unverified, echo, shift } = engines[engine];
  const { value, isVerified, confidence } = claim;
  const share = local === 'differs' ? Math.min(right[kind], against[kind]) : right[kind];
  const usual = isVerified ? share : Math.min(share, unverified);
  const chance = clamp(Math.min(usual, confidence === null ? usual : shifted(confidence, shift[kind])));
  const weight = Math.max(0, Math.log((chance * WRONG_VALUES[kind]) / (1 - chance)));
  const weightBesideLocal = Math.min(weight, Math.max(0, Math.log(chance / Math.max(echo, 1 - MOST))));
  return { engine, value, isVerified, weight, weightBesideLocal };
}

function shifted(chance: number, logOdds: number): number {
  return logOdds === 0 ? chance : 1 / (1 + Math.exp(-Math.log(chance / (1 - chance)) - logOdds));
}

function clamp(chance: number): number {
  return Number.isFinite(chance) ? Math.min(MOST, Math.max(0, chance)) : 0;
}
