import type { FieldName } from '../extraction/extraction.ts';
import { type ClaimKind, claimKindOf, WRONG_VALUES } from './claim-kind.ts';
import { type Claim, type EngineClaims, READING_ENGINES, type ReadingEngine } from './claims.ts';
import type { ReliabilityTable } from './reliability.ts';
import { isSameValue, valueKeyOf } from './same-value.ts';
import { type LocalView, trust, type TrustedClaim } from './trust.ts';

/** One value of a field, with everybody who read it. */
export interface Candidate {
  readonly value: string;
  /** Who read it, most trusted first. */
  readonly claims: readonly TrustedClaim[];
  /** Natural-log odds against one of the wrong values, of all who read it together. */
  readonly weight: number;
  /** Whether there is reason enough to take it, should it be the likeliest. */
  readonly isTakeable: boolean;
}

/** The different values that engines read for a field, the weightiest first. */
export interface FieldCandidates {
  readonly candidates: readonly Candidate[];
  /** Odds, in the measure of the weights, that the right value is none of them, or that there is none at all. */
  readonly oddsOfNone: number;
}

interface Made {
  readonly engine: ReadingEngine;
  readonly claim: Claim;
}

/** The different values that engines read for a field. The order of the readings does not matter. */
export function candidatesOf(
  field: FieldName,
  readings: readonly EngineClaims[],
  table: ReliabilityTable,
): FieldCandidates {
  const kind = claimKindOf(field);
  const made = readings.flatMap(({ engine, claims: { [field]: claim } }): readonly Made[] =>
    claim === undefined || valueKeyOf(field, claim.value) === '' ? [] : [{ engine, claim }],
  );
  const local = made.filter(({ engine }) => engine === 'rule_based').map(({ claim }) => claim.value);
  const oddsOfNone = noneOdds(kind, local.length === 0, table);
  const groups = groupsOf(field, made).map((group) => {
    const view: LocalView =
      local.length === 0
        ? 'silent'
        : group.some(({ engine }) => engine === 'rule_based')
          ? 'agrees'
          : 'differs';
    const claims = group.map((one) => trust({ ...one, kind, local: view }, table)).toSorted(byTrust);
    return toCandidate(kind, claims, oddsOfNone);
  });
  return {
    candidates: groups.toSorted((a, b) => b.weight - a.weight || byText(a.value, b.value)),
    oddsOfNone,
  };
}

/** Where the local reader found nothing there may well be nothing. */
function noneOdds(kind: ClaimKind, isSilent: boolean, { silence }: ReliabilityTable): number {
  const share = isSilent ? Math.min(0.99, Math.max(0, silence[kind])) : 0;
  return WRONG_VALUES[kind] * (1 + share / (1 - share));
}

/** Claims of one value; names that are parts of each other, by any detour, are one. */
function groupsOf(field: FieldName, made: readonly Made[]): readonly (readonly Made[])[] {
  let groups: readonly (readonly Made[])[] = [];
  for (const one of made) {
    const isAlike = (group: readonly Made[]) =>
      group.some(({ claim }) => isSameValue(field, claim.value, one.claim.value));
    groups = [...groups.filter((group) => !isAlike(group)), [...groups.filter(isAlike).flat(), one]];
  }
  return groups;
}

function toCandidate(kind: ClaimKind, claims: readonly TrustedClaim[], oddsOfNone: number): Candidate {
  const isName = kind === 'text' || kind === 'address';
  const weight = weightOf(claims);
  const isVerified = claims.some((claim) => claim.isVerified);
  const isLocal = claims.some(({ engine }) => engine === 'rule_based');
  return {
    value: isName ? variantOf(claims) : (claims[0]?.value ?? ''),
    claims,
    weight,
    // The local reader's value stands until there is a better one; a value of any other engine must be likelier than not.
    isTakeable: isVerified && (isLocal || Math.exp(weight) > oddsOfNone * (1 + ATOM)),
  };
}

/** An even chance is not more than that, whatever rounding makes of it. */
const ATOM = 1e-9;

/** Engines add up; beside the local reader each adds what it does not merely repeat. */
function weightOf(claims: readonly TrustedClaim[]): number {
  const isLocal = ({ engine }: TrustedClaim) => engine === 'rule_based';
  const others = claims.filter((claim) => !isLocal(claim));
  const alone = others.reduce((sum, { weight }) => sum + weight, 0);
  const local = Math.max(0, ...claims.filter(isLocal).map(({ weight }) => weight));
  return Math.max(
    alone,
    others.reduce((sum, { weightBesideLocal }) => sum + weightBesideLocal, local),
  );
}

/** Of the ways to cut one name the most trusted; among equals the longest tells most. */
function variantOf(claims: readonly TrustedClaim[]): string {
  const variants = [...new Set(claims.map(({ value }) => value))].map((value) => ({
    value,
    weight: weightOf(claims.filter((claim) => claim.value === value)),
  }));
  const [best] = variants.toSorted(
    (a, b) => b.weight - a.weight || b.value.length - a.value.length || byText(a.value, b.value),
  );
  return best?.value ?? '';
}

function byTrust(a: TrustedClaim, b: TrustedClaim): number {
  return (
    b.weight - a.weight ||
    Number(b.isVerified) - Number(a.isVerified) ||
    READING_ENGINES.indexOf(a.engine) - READING_ENGINES.indexOf(b.engine) ||
    byText(a.value, b.value)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
