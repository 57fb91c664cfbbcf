import {
  measureLocal,
  measureReliability,
  measureSilence,
} from '@vouch/core/evaluation/measure-reliability.ts';
import type { ReadValues } from '@vouch/core/evaluation/score-fields.ts';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { EngineClaims } from '@vouch/core/reconciliation/claims.ts';
import { reconcile } from '@vouch/core/reconciliation/reconcile.ts';
import { RELIABILITY, type ReliabilityTable } from '@vouch/core/reconciliation/reliability.ts';
import type { Claims } from './own-readings.ts';
import type { ScriptedEngine } from './scripted-engines.ts';

/** Parts that the documents are cut into: what is measured on four is used on the fifth. */
const FOLDS = 5;

/** Engines that read the same documents. */
export interface Ensemble {
  readonly documents: readonly TruthDocument[];
  readonly own: Claims;
  readonly engines: readonly ScriptedEngine[];
}

/** What the ensemble makes of every document with the shares that are assumed of unknown engines. */
export function withAssumed(ensemble: Ensemble): ReadonlyMap<string, ReadValues> {
  return reconcileAll(ensemble.documents, ensemble, RELIABILITY);
}

/** What it makes of every document when engines were measured on other documents. */
export function withMeasured(ensemble: Ensemble): ReadonlyMap<string, ReadValues> {
  const foldOf = (index: number) => index % FOLDS;
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const known = ensemble.documents.filter((_, index) => foldOf(index) !== fold);
    const asked = ensemble.documents.filter((_, index) => foldOf(index) === fold);
    return [...reconcileAll(asked, ensemble, measured(ensemble, known))];
  });
  return new Map(parts.flat());
}

function measured({ engines, own }: Ensemble, known: readonly TruthDocument[]): ReliabilityTable {
  const entries = engines.flatMap(({ role, claims }) => {
    const reliability = measureReliability({ documents: known, claims, local: own });
    return reliability === null ? [] : [[role, reliability] as const];
  });
  const local = measureLocal(known, own);
  return {
    version: 'measured',
    engines: { ...RELIABILITY.engines, rule_based: local, ...Object.fromEntries(entries) },
    silence: measureSilence(known, own),
  };
}

function reconcileAll(
  documents: readonly TruthDocument[],
  { own, engines }: Ensemble,
  table: ReliabilityTable,
): ReadonlyMap<string, ReadValues> {
  return new Map(
    documents.map(({ file }) => {
      const readings: readonly EngineClaims[] = [
        { engine: 'rule_based', claims: own.get(file) ?? {} },
        ...engines.map(({ role, claims }): EngineClaims => ({
          engine: role,
          claims: claims.get(file) ?? {},
        })),
      ];
      const values = Object.entries(reconcile(readings, table)).flatMap(([field, { taken }]) =>
        taken === null ? [] : [[field as FieldName, taken.value] as const],
      );
      return [file, Object.fromEntries(values)];
    }),
  );
}

/** The bare values of an engine. */
export function valuesOf(claims: Claims): ReadonlyMap<string, ReadValues> {
  return new Map(
    [...claims].map(([file, read]) => [
      file,
      Object.fromEntries(Object.entries(read).map(([field, { value }]) => [field, value])),
    ]),
  );
}
