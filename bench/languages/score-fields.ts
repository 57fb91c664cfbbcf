import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';
import type { GeneratedTruth } from '@vouch/engine/generate/generated-truth.ts';

import { isSameValue } from './same-value.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** A value that is not as printed. */
export interface Miss {
  readonly name: FieldName;
  readonly printed: string | null;
  readonly told: string | null;
}

/** How the fields of one document were read. */
export interface FieldScore {
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

/** Printed by some layouts but not told by the generator: nothing can be said of them. */
const UNKNOWN: ReadonlySet<FieldName> = new Set(['paymentMethod', 'paymentTerms']);

/** Compares every field that is printed or was told. Computed values claim nothing about the paper and do not count. */
export function scoreFields(truth: GeneratedTruth, invoice: ExtractedInvoice | undefined): FieldScore {
  const tally = emptyTally();
  const misses: Miss[] = [];
  const told = valuesTold(invoice);
  for (const name of new Set([...namesOf(truth.fields), ...told.keys()])) {
    const one = { name, printed: truth.fields[name]?.value ?? null, told: told.get(name) ?? null };
    const isRight = isReadRight(one);
    addTally(tally, {
      right: Number(isRight),
      told: Number(one.told !== null),
      printed: Number(one.printed !== null),
    });
    if (!isRight) misses.push(one);
  }
  return { tally, misses };
}

function namesOf(fields: object): FieldName[] {
  return Object.keys(fields) as FieldName[];
}

function valuesTold(invoice: ExtractedInvoice | undefined): ReadonlyMap<FieldName, string> {
  const fields = invoice?.fields ?? {};
  const told = namesOf(fields).flatMap((name) => {
    const field = fields[name];
    const counts = field !== undefined && field.origin !== 'computed' && !UNKNOWN.has(name);
    return counts ? [[name, field.value] as const] : [];
  });
  return new Map(told);
}

function isReadRight({ name, printed, told }: Miss): boolean {
  return printed !== null && told !== null && isSameValue(name, printed, told);
}
