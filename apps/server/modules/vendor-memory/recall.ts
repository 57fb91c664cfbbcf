import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { recallLayout } from '@vouch/core/vendor-memory/recall-layout.ts';
import { likeness, templateVectorOf } from '@vouch/core/vendor-memory/template-vector.ts';
import { sellerKeyOf } from '@vouch/core/verification/earlier-document.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { VendorMemoryDeps } from './vendor-memory.deps.ts';
import { findAlike, type StoredLayout } from './vendor-memory.repository.ts';

/** Characters of a document's text in which a seller's name is looked for. */
const MOST_TEXT = 20_000;
/** Shorter names stand in every text. */
const SHORTEST_KEY = 5;

/** What was read, with what the organization taught about such templates. */
export async function recall(
  { database }: Pick<VendorMemoryDeps, 'database'>,
  outcome: ReadOutcome,
  { organizationId, hasVectors }: { readonly organizationId: OrganizationId; readonly hasVectors: boolean },
): Promise<ReadOutcome> {
  const { document, extraction } = outcome;
  const vector = templateVectorOf(document);
  const stored = await findAlike(database.executor, organizationId, { vector, hasVectors });
  if (stored.length === 0) return outcome;
  const layouts = stored.map((layout) => ({
    fields: layout.fields,
    likeness: likeness(vector, layout.vector),
    isSameSeller: isSameSeller(layout, extraction),
  }));
  return { ...outcome, extraction: recallLayout(document, extraction, layouts) };
}

/** The seller was read, or its name stands somewhere in the document. */
function isSameSeller({ sellerKey }: StoredLayout, { invoices, text }: Extraction): boolean {
  if (sellerKey === null) return false;
  if (sellerKeyOf(invoices[0]?.fields.sellerName?.value ?? null) === sellerKey) return true;
  const lines = text.slice(0, MOST_TEXT).split('\n');
  return sellerKey.length >= SHORTEST_KEY && lines.some((line) => sellerKeyOf(line)?.includes(sellerKey));
}
