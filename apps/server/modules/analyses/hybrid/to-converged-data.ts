import type { HybridBody } from '@vouch/contract/analyses/hybrid.ts';
import { converge, type EngineValues } from '@vouch/core/ensemble/converge.ts';
import { MODEL_ENGINES, type EngineItem, type EngineReading } from '@vouch/core/ensemble/engine-adapter.ts';
import type { ExtractedInvoice, Field } from '@vouch/core/extraction/extraction.ts';
import type { ModelRuns, RulesRun } from './engine-run.ts';

/** How sure a model is taken to be that does not say. */
const UNSTATED_CONFIDENCE = 0.5;

/** What all engines together read, where it comes from and where they differ. */
export function toConvergedData(rules: RulesRun, models: ModelRuns): HybridBody['converged_data'] {
  const local = rules.kind === 'answered' ? rules.answer.outcome.extraction.invoices[0] : undefined;
  const { values, sources, items, itemsSource, conflicts } = converge([
    ...(local === undefined ? [] : [valuesOfInvoice(local)]),
    ...MODEL_ENGINES.flatMap((engine) => {
      const run = models[engine];
      const reading = run.kind === 'answered' ? run.answer.reading : null;
      return reading === null ? [] : [valuesOfReading(engine, reading)];
    }),
  ]);
  return {
    ...values,
    items: items.map((item) => ({ ...item, source: itemsSource ?? 'rule_based' })),
    sources: { ...sources },
    conflicts: conflicts.map(({ field, values: read }) => ({ field, values: [...read] })),
  };
}

function valuesOfInvoice({ fields, lines }: ExtractedInvoice): EngineValues {
  const total = fields.grandTotal ?? fields.amountDue;
  const values = { merchant: fields.sellerName, total, date: fields.invoiceDate, currency: fields.currency };
  const known = Object.entries(values).filter((entry): entry is [string, Field] => entry[1] !== undefined);
  return {
    engine: 'rule_based',
    values: Object.fromEntries(known.map(([name, { value, confidence }]) => [name, { value, confidence }])),
    items: lines.map(({ description, quantity, lineTotal }): EngineItem => ({
      description: description?.value ?? '',
      quantity: quantity?.value ?? null,
      amount: lineTotal?.value ?? null,
    })),
  };
}

function valuesOfReading(engine: EngineValues['engine'], reading: EngineReading): EngineValues {
  const { merchant, total, date, currency, items } = reading;
  const confidence = reading.confidence ?? UNSTATED_CONFIDENCE;
  const known = Object.entries({ merchant, total, date, currency }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    engine,
    values: Object.fromEntries(known.map(([name, value]) => [name, { value, confidence }])),
    items,
  };
}
