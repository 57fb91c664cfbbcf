import { type ClaimKind, WRONG_VALUES } from './claim-kind.ts';
import type { Claim, ReadingEngine } from './claims.ts';
import type { ReliabilityTable } from './reliability.ts';

/** No value is surer than this, whoever says so. */
const MOST = 0.995;

/** A claim with what is known about who makes it. */
export interface TrustedClaim {
  readonly engine: ReadingEngine;
  readonly value: string;
  readonly isVerified: boolean;
  /** Chance that it is right, told from this claim alone. */
  readonly chance: number;
  /** Natural-log odds against one of the wrong values, at least 0: an engine that is worse than chance is not heard. */
  readonly weight: number;
}

/**
 * What a claim is worth. An engine that says it is less sure than it usually is right is believed; one that says it is surer is not.
 */
export function trust(
  {
    engine,
    claim,
    kind,
  }: { readonly engine: ReadingEngine; readonly claim: Claim; readonly kind: ClaimKind },
  { engines }: ReliabilityTable,
): TrustedClaim {
  const { right, unverified } = engines[engine];
  const { value, isVerified, confidence } = claim;
  const usual = isVerified ? right[kind] : Math.min(right[kind], unverified);
  const chance = clamp(Math.min(usual, confidence ?? usual));
  const weight = Math.max(0, Math.log((chance * WRONG_VALUES[kind]) / (1 - chance)));
  return { engine, value, isVerified, chance, weight };
}

function clamp(chance: number): number {
  return Number.isFinite(chance) ? Math.min(MOST, Math.max(0, chance)) : 0;
}
