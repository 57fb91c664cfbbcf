import type { FieldName } from '../extraction/extraction.ts';
import type { EngineClaims, ReadingEngine } from '../reconciliation/claims.ts';
import { reconcile } from '../reconciliation/reconcile.ts';
import { RELIABILITY, type ReliabilityTable } from '../reconciliation/reliability.ts';
import {
  type ClaimsByFile,
  measureLocal,
  measureReliability,
  measureSilence,
} from './measure-reliability.ts';
import type { ReadValues } from './score-fields.ts';
import type { TruthDocument } from './truth.ts';

/** Parts that the documents are cut into: what is measured on four is used on the fifth. */
const FOLDS = 5;

/** What one engine read from all documents. */
export interface EngineReadings {
  readonly engine: ReadingEngine;
  readonly claims: ClaimsByFile;
}

/** Engines that read the same documents. */
export interface Ensemble {
  readonly documents: readonly TruthDocument[];
  /** What the local reader read. */
  readonly own: ClaimsByFile;
  /** The others, each engine once. */
  readonly engines: readonly EngineReadings[];
}

/** What the ensemble makes of every document with the numbers that are assumed of unknown engines. */
export function withAssumed(ensemble: Ensemble): ReadonlyMap<string, ReadValues> {
  return reconcileAll(ensemble.documents, ensemble, RELIABILITY);
}

/** What it makes of every document when engines were measured on other documents. */
export function withMeasured(ensemble: Ensemble): ReadonlyMap<string, ReadValues> {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const known = ensemble.documents.filter((_one, index) => index % FOLDS !== fold);
    const asked = ensemble.documents.filter((_one, index) => index % FOLDS === fold);
    return [...reconcileAll(asked, ensemble, measureEnsemble({ ...ensemble, documents: known }))];
  });
  return new Map(parts.flat());
}

/** How far each engine can be believed on such documents; engines that said nothing keep what is assumed of them. */
export function measureEnsemble({ documents, own, engines }: Ensemble): ReliabilityTable {
  const entries = engines.flatMap(({ engine, claims }) => {
    const reliability = measureReliability({ documents, claims, local: own });
    return reliability === null ? [] : [[engine, reliability] as const];
  });
  const local = measureLocal(documents, own);
  return {
    version: 'measured',
    engines: { ...RELIABILITY.engines, rule_based: local, ...Object.fromEntries(entries) },
    silence: measureSilence(documents, own),
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
        ...engines.map(({ engine, claims }): EngineClaims => ({ engine, claims: claims.get(file) ?? {} })),
      ];
      const values = Object.entries(reconcile(readings, table)).flatMap(([field, { taken }]) =>
        taken === null ? [] : [[field as FieldName, taken.value] as const],
      );
      return [file, Object.fromEntries(values)];
    }),
  );
}

/** The bare values of an engine. */
export function valuesOf(claims: ClaimsByFile): ReadonlyMap<string, ReadValues> {
  return new Map(
    [...claims].map(([file, read]) => [
      file,
      Object.fromEntries(Object.entries(read).map(([field, { value }]) => [field, value])),
    ]),
  );
}
