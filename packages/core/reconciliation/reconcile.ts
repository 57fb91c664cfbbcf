import type { FieldName } from '../extraction/extraction.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { chooseJointly } from './choose-jointly.ts';
import type { EngineClaims, ReadingEngine } from './claims.ts';
import { confidenceOf } from './confidence-of.ts';
import { RELIABILITY, type ReliabilityTable } from './reliability.ts';

/** An engine that read a value. */
export interface ReadBy {
  readonly engine: ReadingEngine;
  readonly value: string;
  readonly isVerified: boolean;
}

/** One value that was read for a field. */
export interface WeighedValue {
  readonly value: string;
  /** Chance that it is the right one, 0 to 1. */
  readonly confidence: number;
  /** Who read it, and how each wrote it: those first who wrote it just so, the most trusted first among them. */
  readonly readBy: readonly ReadBy[];
  /** False when all who read it looked for it among the document's words in vain. */
  readonly isVerified: boolean;
}

/** What engines together read for a field. */
export interface ReconciledField {
  /** The value that is taken; `null` when no engine is trusted enough. */
  readonly taken: WeighedValue | null;
  /** Everything that was read, the likeliest first, the value taken among it: more than one is a conflict. */
  readonly read: readonly WeighedValue[];
}

/** What engines together read. Fields that nobody read are left out. */
export type Reconciled = Readonly<Partial<Record<FieldName, ReconciledField>>>;

/**
 * One value of each field from what several engines read, with the chance that it is right. Each engine counts by how often it is right
 * (`table`) and how sure it says it is; engines that agree add up; amounts are chosen together, so that they add up where they can. What was
 * not taken is kept. The order of the readings does not matter, an engine that agrees never makes a value less sure, and one that read
 * nothing changes nothing.
 */
export function reconcile(
  readings: readonly EngineClaims[],
  table: ReliabilityTable = RELIABILITY,
): Reconciled {
  const names = new Set(readings.flatMap(({ claims }) => Object.keys(claims) as FieldName[]));
  const candidates = new Map(
    [...names]
      .toSorted()
      .map((field) => [field, candidatesOf(field, readings, table)] as const)
      .filter(([, { candidates: found }]) => found.length > 0),
  );
  const choice = chooseJointly(candidates);
  const fields = [...candidates].map(([field, found]): readonly [FieldName, ReconciledField] => {
    const weighed = found.candidates.map((candidate) => ({
      isTaken: candidate === choice.get(field),
      value: toWeighed(candidate, confidenceOf(field, candidate, { candidates, choice })),
    }));
    return [
      field,
      {
        taken: weighed.find(({ isTaken }) => isTaken)?.value ?? null,
        read: weighed.map(({ value }) => value).toSorted((a, b) => b.confidence - a.confidence),
      },
    ];
  });
  return Object.fromEntries(fields);
}

function toWeighed({ value, claims }: Candidate, confidence: number): WeighedValue {
  return {
    value,
    confidence,
    readBy: claims
      .map(({ engine, value: written, isVerified }) => ({ engine, value: written, isVerified }))
      .toSorted((a, b) => Number(b.value === value) - Number(a.value === value)),
    isVerified: claims.some(({ isVerified }) => isVerified),
  };
}
