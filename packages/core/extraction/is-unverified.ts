import type { EngineId, ExtractedInvoice, Field } from './extraction.ts';

/** Engines that may name a value which is not on the page. */
const MODELS: ReadonlySet<EngineId> = new Set(['vision_llm', 'donut', 'layoutlm']);

/** Whether a model named the value and it stands nowhere among the document's words. */
export function isUnverified({ engine, place }: Field): boolean {
  return MODELS.has(engine) && place === null;
}

/** Names of the fields whose values a model named and that stand nowhere among the document's words. */
export function unverifiedFields(invoice: ExtractedInvoice | undefined): readonly string[] {
  const fields = Object.entries(invoice?.fields ?? {});
  return fields.flatMap(([name, field]) => (isUnverified(field) ? [name] : []));
}

/** Whether any value comes from a model. */
export function hasModelValues({ fields }: ExtractedInvoice): boolean {
  return Object.values(fields).some(({ engine }) => MODELS.has(engine));
}
