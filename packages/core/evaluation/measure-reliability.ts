import type { FieldName } from '../extraction/extraction.ts';
import { CLAIM_KINDS, type ClaimKind, claimKindOf, everyKind } from '../reconciliation/claim-kind.ts';
import type { EngineClaims } from '../reconciliation/claims.ts';
import { type ByKind, type EngineReliability, RELIABILITY } from '../reconciliation/reliability.ts';
import { isSameValue } from '../reconciliation/same-value.ts';
import { tallyOf } from './score-fields.ts';
import type { TruthDocument } from './truth.ts';

/** Documents whose weight the average over all kinds has, so that three lucky dates do not make an engine certain of dates. */
const DRAWN_TO_AVERAGE = 10;

/** What an engine read from each document, by file name. */
export type ClaimsByFile = ReadonlyMap<string, EngineClaims['claims']>;

/** What engines read from documents whose truth is known. */
export interface MeasuredReadings {
  readonly documents: readonly TruthDocument[];
  readonly claims: ClaimsByFile;
  /** What the local reader read from them. */
  readonly local: ClaimsByFile;
}

/**
 * How far an engine can be believed; `null` when it gave no value that could be compared. Kinds of fields with few values are drawn to the
 * engine's average.
 */
export function measureReliability(readings: MeasuredReadings): EngineReliability | null {
  const all = comparisonsOf(readings);
  if (all.length === 0) return null;
  const verified = all.filter(({ isVerified }) => isVerified);
  const against = verified.filter(({ local }) => local !== null && !local.isSame);
  const echoed = verified.filter(({ local }) => local !== null && !local.isRight);
  return {
    right: sharesOf(verified),
    against: mapKinds(sharesOf(against), (share, kind) => withoutLocal(share, sureOf(against, kind))),
    unverified: shareOf(
      all.filter(({ isVerified }) => !isVerified),
      rightly,
      { share: 0.2, documents: 5 },
    ),
    echo: shareOf(echoed, ({ local }) => local?.isSame === true, { share: 0.1, documents: 5 }),
    shift: everyKind(0),
    basis: 'measured',
  };
}

/** How far the local reader can be believed: by how much it is too sure of each kind of field. */
export function measureLocal(documents: readonly TruthDocument[], local: ClaimsByFile): EngineReliability {
  const all = comparisonsOf({ documents, claims: local, local });
  const shares = sharesOf(all);
  const shift = mapKinds(shares, (share, kind) => {
    const own = all.filter(({ field }) => claimKindOf(field) === kind);
    return own.length === 0
      ? 0
      : Math.min(0, logOdds(share) - logOdds(meanOf(own.map(({ stated }) => stated))));
  });
  return { ...RELIABILITY.engines.rule_based, shift };
}

/** How often documents have no value where the local reader found none. */
export function measureSilence(documents: readonly TruthDocument[], local: ClaimsByFile): ByKind {
  const silent = documents.flatMap(({ file, fields }) =>
    Object.entries(fields)
      .filter(([name]) => local.get(file)?.[name as FieldName] === undefined)
      .map(([name, wanted]) => ({ kind: claimKindOf(name), isAbsent: wanted.length === 0 })),
  );
  return mapKinds(RELIABILITY.silence, (share, kind) =>
    shareOf(
      silent.filter((one) => one.kind === kind),
      ({ isAbsent }) => isAbsent,
      { share, documents: 5 },
    ),
  );
}

interface Comparison {
  readonly field: FieldName;
  readonly isRight: boolean;
  readonly isVerified: boolean;
  /** How sure it says it is, 0 to 1. */
  readonly stated: number;
  /** What the local reader read; `null` when it found nothing. */
  readonly local: { readonly isSame: boolean; readonly isRight: boolean; readonly stated: number } | null;
}

interface Expectation {
  readonly share: number;
  /** As how many documents it counts. */
  readonly documents: number;
}

function comparisonsOf({ documents, claims, local }: MeasuredReadings): readonly Comparison[] {
  return documents.flatMap(({ file, fields }) =>
    Object.entries(fields).flatMap(([name, wanted]): readonly Comparison[] => {
      const field = name as FieldName;
      const claim = claims.get(file)?.[field];
      const own = local.get(file)?.[field];
      if (claim === undefined) return [];
      const isRight = (value: string) => tallyOf(field, wanted, value).right > 0;
      return [
        {
          field,
          isRight: isRight(claim.value),
          isVerified: claim.isVerified,
          stated: claim.confidence ?? 1,
          local:
            own === undefined
              ? null
              : {
                  isSame: isSameValue(field, claim.value, own.value),
                  isRight: isRight(own.value),
                  stated: own.confidence ?? 1,
                },
        },
      ];
    }),
  );
}

const rightly = ({ isRight }: Comparison) => isRight;

function sharesOf(all: readonly Comparison[]): ByKind {
  const average = { share: shareOf(all, rightly, { share: 0.5, documents: 2 }), documents: DRAWN_TO_AVERAGE };
  return mapKinds(everyKind(0), (_, kind) =>
    shareOf(
      all.filter(({ field }) => claimKindOf(field) === kind),
      rightly,
      average,
    ),
  );
}

/** How sure the local reader was of what the engine contradicts, on average. */
function sureOf(all: readonly Comparison[], kind: string): number {
  const stated = all
    .filter(({ field }) => claimKindOf(field) === kind)
    .map(({ local }) => local?.stated ?? 0);
  return Math.min(0.98, meanOf(stated));
}

/** The chance that a claim has by itself, when it is right so often against somebody who is that sure of something else. */
function withoutLocal(share: number, sure: number): number {
  const odds = share / ((1 - share) * (1 - sure));
  return odds / (1 + odds);
}

function shareOf<T>(
  all: readonly T[],
  isCounted: (one: T) => boolean,
  { share, documents }: Expectation,
): number {
  return (all.filter(isCounted).length + share * documents) / (all.length + documents);
}

function mapKinds(shares: ByKind, change: (share: number, kind: ClaimKind) => number): ByKind {
  return Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, change(shares[kind], kind)])) as ByKind;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function logOdds(share: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, share));
  return Math.log(bounded / (1 - bounded));
}
