import type { HybridBody } from '@vouch/contract/analyses/hybrid.ts';
import { converge, type EngineValues } from '@vouch/core/ensemble/converge.ts';
import { MODEL_ENGINES } from '@vouch/core/ensemble/engine-adapter.ts';
import { shownShare } from '@vouch/core/ensemble/shown-chance.ts';
import { claimsOfInvoice, claimsOfReading, itemsOfInvoice } from '@vouch/core/reconciliation/to-claims.ts';
import type { ReliabilityTable } from '@vouch/core/reconciliation/reliability.ts';
import type { ModelRuns, RulesRun } from './engine-run.ts';

/** What engines read, and how far each is believed. */
interface Runs {
  readonly rules: RulesRun;
  readonly models: ModelRuns;
  readonly reliability: ReliabilityTable;
}

/** What all engines together read, where it comes from and where they differ. */
export function toConvergedData({ reliability, ...runs }: Runs): HybridBody['converged_data'] {
  const { values, confidence, sources, items, itemsSource, conflicts } = converge(
    readingsOf(runs),
    reliability,
  );
  const { merchant, total, date, currency } = confidence;
  return {
    ...values,
    items: items.map((item) => ({ ...item, source: itemsSource ?? 'rule_based' })),
    sources: { ...sources },
    confidence: {
      merchant: shown(merchant),
      total: shown(total),
      date: shown(date),
      currency: shown(currency),
    },
    conflicts: conflicts.map(({ field, values: read }) => ({
      field,
      values: read.map(({ engine, value, confidence: chance, isVerified: verified }) => ({
        engine,
        value,
        confidence: shownShare(chance),
        verified,
      })),
    })),
  };
}

function readingsOf({ rules, models }: Pick<Runs, 'rules' | 'models'>): readonly EngineValues[] {
  const local = rules.kind === 'answered' ? rules.answer.outcome.extraction.invoices[0] : undefined;
  return [
    ...(local === undefined ? [] : [{ ...claimsOfInvoice(local), items: itemsOfInvoice(local) }]),
    ...MODEL_ENGINES.flatMap((engine): readonly EngineValues[] => {
      const run = models[engine];
      const reading = run.kind === 'answered' ? run.answer.reading : null;
      return reading === null ? [] : [{ ...claimsOfReading(engine, reading), items: reading.items }];
    }),
  ];
}

function shown(chance: number | null): number | null {
  return chance === null ? null : shownShare(chance);
}
