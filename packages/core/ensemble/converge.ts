import type { FieldName } from '../extraction/extraction.ts';
import type { EngineClaims, ReadingEngine } from '../reconciliation/claims.ts';
import { reconcile, type ReconciledField } from '../reconciliation/reconcile.ts';
import { RELIABILITY, type ReliabilityTable } from '../reconciliation/reliability.ts';
import type { EngineItem } from './engine-adapter.ts';

/** Fields that engines are compared by. */
export type ConvergedField = 'merchant' | 'total' | 'date' | 'currency';

/** All fields that engines are compared by, with their names in the catalogue. */
export const CONVERGED_FIELDS = {
  merchant: 'sellerName',
  total: 'grandTotal',
  date: 'invoiceDate',
  currency: 'currency',
} as const satisfies Readonly<Record<ConvergedField, FieldName>>;

/** What one engine read. */
export interface EngineValues extends EngineClaims {
  readonly items: readonly EngineItem[];
}

/** What an engine read of a field on which not all agree, or which is not believed. */
export interface ConflictingValue {
  readonly engine: ReadingEngine;
  readonly value: string;
  /** Chance that it is right, 0 to 1. */
  readonly confidence: number;
  readonly isVerified: boolean;
}

/** Values on which engines do not agree, or which nobody trusted enough to take. */
export interface Conflict {
  readonly field: ConvergedField;
  readonly values: readonly ConflictingValue[];
}

/** What all engines together read. */
export interface Converged {
  readonly values: Readonly<Record<ConvergedField, string | null>>;
  /** Chance that each value is right, 0 to 1; `null` without a value. */
  readonly confidence: Readonly<Record<ConvergedField, number | null>>;
  readonly sources: Readonly<Record<ConvergedField, ReadingEngine | null>>;
  readonly items: readonly EngineItem[];
  readonly itemsSource: ReadingEngine | null;
  readonly conflicts: readonly Conflict[];
}

/** One value for each compared field from what all engines read ({@link reconcile}), and what they disagree on. */
export function converge(
  readings: readonly EngineValues[],
  table: ReliabilityTable = RELIABILITY,
): Converged {
  const fields = reconcile(readings, table);
  const record = <T>(pick: (field: ReconciledField | undefined) => T) =>
    Object.fromEntries(
      Object.entries(CONVERGED_FIELDS).map(([name, field]) => [name, pick(fields[field])]),
    ) as Record<ConvergedField, T>;
  const withItems = readings.find(({ items }) => items.length > 0);
  return {
    values: record((field) => field?.taken?.value ?? null),
    confidence: record((field) => field?.taken?.confidence ?? null),
    sources: record((field) => field?.taken?.readBy[0]?.engine ?? null),
    items: withItems?.items ?? [],
    itemsSource: withItems?.engine ?? null,
    conflicts: Object.entries(record(valuesIn)).flatMap(([field, values]) =>
      values.length === 0 ? [] : [{ field: field as ConvergedField, values }],
    ),
  };
}

function valuesIn(field: ReconciledField | undefined): readonly ConflictingValue[] {
  if (field === undefined || (field.read.length === 1 && field.taken !== null)) return [];
  return field.read.flatMap(({ readBy, confidence }) => readBy.map((one) => ({ ...one, confidence })));
}
