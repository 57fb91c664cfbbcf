import { claimKindOf } from './claim-kind.ts';
import { type EngineClaims, READING_ENGINES } from './claims.ts';
import type { FieldName } from '../extraction/extraction.ts';
import type { ReliabilityTable } from './reliability.ts';
import { isSameValue, valueKeyOf } from './same-value.ts';
import { trust, type TrustedClaim } from './trust.ts';

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

/** Share of the weight that counts of engines that see the page through the same words: they inherit the same errors. */
const SAME_EYES = 0.5;
const EYES: Readonly<Record<TrustedClaim['engine'], string>> = {
  rule_based: 'words',
  layoutlm: 'words',
  vision_llm: 'vision_llm',
  donut: 'donut',
};

/** The different values that engines read for a field, the weightiest first. The order of the readings does not matter. */
export function candidatesOf(
  field: FieldName,
  readings: readonly EngineClaims[],
  table: ReliabilityTable,
): readonly Candidate[] {
  const kind = claimKindOf(field);
  const claims = readings.flatMap(({ engine, claims: { [field]: claim } }) =>
    claim === undefined || valueKeyOf(field, claim.value) === ''
      ? []
      : [trust({ engine, claim, kind }, table)],
  );
  return groupsOf(field, claims.toSorted(byTrust))
    .map((group) => toCandidate(kind === 'text', group))
    .toSorted((a, b) => b.weight - a.weight || byText(a.value, b.value));
}

/** Claims of one value; names that are parts of each other, by any detour, are one. */
function groupsOf(field: FieldName, claims: readonly TrustedClaim[]): readonly (readonly TrustedClaim[])[] {
  let groups: readonly (readonly TrustedClaim[])[] = [];
  for (const claim of claims) {
    const isAlike = (group: readonly TrustedClaim[]) =>
      group.some(({ value }) => isSameValue(field, value, claim.value));
    const joined = [...groups.filter(isAlike).flat(), claim].toSorted(byTrust);
    groups = [...groups.filter((group) => !isAlike(group)), joined];
  }
  return groups;
}

function toCandidate(isName: boolean, claims: readonly TrustedClaim[]): Candidate {
  const engines = new Set(claims.filter(({ weight }) => weight > 0).map(({ engine }) => engine));
  const isBacked = engines.size > 1 && claims.some(({ isVerified, weight }) => isVerified && weight > 0);
  return {
    value: isName ? variantOf(claims) : (claims[0]?.value ?? ''),
    claims,
    weight: weightOf(claims),
    isTakeable: isBacked || claims.some(isEnough),
  };
}

/** The local reader's value stands until there is a better one; a value of any other engine must be likelier than not. */
function isEnough({ engine, isVerified, chance }: TrustedClaim): boolean {
  return isVerified && (engine === 'rule_based' || chance > 0.5);
}

/** Engines that look with other eyes add up; of those that look with the same, the most trusted counts in full. */
function weightOf(claims: readonly TrustedClaim[]): number {
  const seen = new Set<string>();
  return claims.reduce((sum, { engine, weight }) => {
    const isFirst = !seen.has(EYES[engine]);
    seen.add(EYES[engine]);
    return sum + (isFirst ? weight : weight * SAME_EYES);
  }, 0);
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
