import type {
  EngineItem,
  EngineReading,
  LookedUp,
  ModelEngine,
  ReadAmount,
} from '../ensemble/engine-adapter.ts';
import type { ExtractedInvoice, Field, FieldName } from '../extraction/extraction.ts';
import type { Claim, EngineClaims } from './claims.ts';

/** What the local reader read, as claims. An amount due stands in for a total that was not found. */
export function claimsOfInvoice({ fields }: ExtractedInvoice): EngineClaims {
  const total = fields.grandTotal ?? fields.amountDue;
  const all = { ...fields, ...(total === undefined ? {} : { grandTotal: total }) };
  const known = Object.entries(all).filter((entry): entry is [FieldName, Field] => entry[1] !== undefined);
  return {
    engine: 'rule_based',
    claims: Object.fromEntries(known.map(([name, field]) => [name, claimOf(field)])),
  };
}

/** A model's value among the local reader's is as good as the page bears it out. */
function claimOf({ value, confidence, engine, place }: Field): Claim {
  return { value, confidence, isVerified: engine !== 'vision_llm' || place !== null };
}

/** What a model engine read, as claims. */
export function claimsOfReading(engine: ModelEngine, reading: EngineReading): EngineClaims {
  const { merchant, total, date, currency, amounts = {}, unverified = [], confidence } = reading;
  const claim = (name: LookedUp, value: string | null): Claim | null =>
    value === null ? null : { value, confidence, isVerified: !unverified.includes(name) };
  const further = Object.entries(amounts) as [ReadAmount, string][];
  const read: Readonly<Partial<Record<FieldName, Claim | null>>> = {
    ...Object.fromEntries(further.map(([name, value]) => [name, claim(name, value)])),
    sellerName: claim('merchant', merchant),
    grandTotal: claim('total', total),
    invoiceDate: claim('date', date),
    currency: claim('currency', currency),
  };
  return { engine, claims: Object.fromEntries(Object.entries(read).filter(([, one]) => one !== null)) };
}

/** The lines that the local reader read, in the form of the other engines. */
export function itemsOfInvoice({ lines }: ExtractedInvoice): readonly EngineItem[] {
  return lines.map(({ description, quantity, lineTotal }) => ({
    description: description?.value ?? '',
    quantity: quantity?.value ?? null,
    amount: lineTotal?.value ?? null,
  }));
}
