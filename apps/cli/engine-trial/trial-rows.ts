import { CONVERGED_FIELDS } from '@vouch/core/ensemble/converge.ts';
import { type Ensemble, valuesOf, withAssumed, withMeasured } from '@vouch/core/evaluation/run-ensemble.ts';
import { f1Of, overall, type ReadValues, scoreFields } from '@vouch/core/evaluation/score-fields.ts';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { EngineTrial, Trial } from './trial.ts';

/** One line of the comparison. */
export interface TrialRow {
  readonly name: string;
  /** F1 over the fields that every engine reads: seller, total, date and currency, as far as the truth has them. */
  readonly f1: number;
  /** F1 of each field; `null` where the engine never gave a value. */
  readonly fields: Readonly<Partial<Record<FieldName, number | null>>>;
  /** Documents that it answered. */
  readonly answered: number;
  readonly secondsPerDocument: number;
  /** US dollars a document; `null` when it is not known, 0 for what runs here. */
  readonly usdPerDocument: number | null;
  readonly tokensPerDocument: number;
  readonly reasons: readonly string[];
}

/** Fewer documents than this tell nothing about how far an engine can be believed. */
export const FEWEST_TO_MEASURE = 20;

const SHARED: ReadonlySet<string> = new Set(Object.values(CONVERGED_FIELDS));

/** The engines alone, those that answered together, and together as far as each can be believed on such documents. */
export function trialRows(trial: Trial): readonly TrialRow[] {
  const { documents, local, others } = trial;
  const heard = others.filter(({ claims }) => claims.size > 0);
  const alone = [local, ...others].map((engine) => engineRow(engine, documents));
  if (heard.length === 0) return alone;
  const ensemble = ensembleOf(trial);
  const cost = sumOf([local, ...heard].map((engine) => engineRow(engine, documents)));
  const together = (name: string, read: ReadonlyMap<string, ReadValues>): TrialRow => ({
    ...cost,
    ...scoresOf(documents, read),
    name,
    answered: read.size,
  });
  const measured =
    documents.length < FEWEST_TO_MEASURE ? [] : [together('all, measured', withMeasured(ensemble))];
  return [...alone, together('all', withAssumed(ensemble)), ...measured];
}

/** The engines that answered, in the form of the reconciliation. */
export function ensembleOf({ documents, local, others }: Trial): Ensemble {
  return { documents, own: local.claims, engines: others.filter(({ claims }) => claims.size > 0) };
}

function engineRow(
  { engine, claims, seconds, spent, reasons }: EngineTrial,
  documents: readonly TruthDocument[],
): TrialRow {
  const count = Math.max(1, documents.length);
  return {
    name: engine,
    ...scoresOf(documents, valuesOf(claims)),
    answered: claims.size,
    secondsPerDocument: seconds / count,
    usdPerDocument: spent === null ? 0 : spent.micros === null ? null : spent.micros / 1_000_000 / count,
    tokensPerDocument: (spent?.tokens ?? 0) / count,
    reasons,
  };
}

function scoresOf(
  documents: readonly TruthDocument[],
  read: ReadonlyMap<string, ReadValues>,
): Pick<TrialRow, 'f1' | 'fields'> {
  const tallies = scoreFields(documents, read);
  const isGiven = (field: FieldName) => [...read.values()].some((values) => values[field] !== undefined);
  return {
    f1: f1Of(overall(new Map([...tallies].filter(([field]) => SHARED.has(field))))),
    fields: Object.fromEntries(
      [...tallies].map(([field, tally]) => [field, isGiven(field) ? f1Of(tally) : null]),
    ),
  };
}

function sumOf(rows: readonly TrialRow[]): Omit<TrialRow, 'name' | 'f1' | 'fields' | 'answered'> {
  const usd = rows.map(({ usdPerDocument }) => usdPerDocument);
  return {
    secondsPerDocument: rows.reduce((sum, row) => sum + row.secondsPerDocument, 0),
    usdPerDocument: usd.reduce<number | null>(
      (sum, one) => (sum === null || one === null ? null : sum + one),
      0,
    ),
    tokensPerDocument: rows.reduce((sum, row) => sum + row.tokensPerDocument, 0),
    reasons: [],
  };
}
