import { and, eq, inArray, isNull } from 'drizzle-orm';
import { toEmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import type { DocumentId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import { documents } from '../documents/documents.tables.ts';
import type { StoredReading } from '../documents/index.ts';
import { invoices } from '../invoices/invoices.tables.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { findVector, isBuilding } from './embeddings.repository.ts';
import { findNearest, type NearDocument } from './find-nearest.ts';

/** A document that is like another, with what tells people which one it is. */
export interface SimilarDocument extends NearDocument {
  readonly fileName: string;
  readonly invoiceId: InvoiceId | null;
  readonly sellerName: string | null;
  readonly invoiceNumber: string | null;
}

/** What was found. */
export interface Similar {
  readonly key: VectorKey;
  /** Whether vectors are still being made, so that some documents can't be found yet. */
  readonly isBuilding: boolean;
  readonly documents: readonly SimilarDocument[];
}

/** Where to look. */
export interface SimilarSearch {
  readonly organizationId: OrganizationId;
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Documents that are like one that was read. */
export async function findSimilar(
  deps: Pick<EmbeddingsDeps, 'database' | 'model'>,
  { documentId, extraction }: Pick<StoredReading, 'documentId' | 'extraction'>,
  search: SimilarSearch,
): Promise<Result<Similar, LlmError>> {
  const { database, model } = deps;
  const asked = await model.key(search.signal);
  if (!asked.ok) return asked;
  const ref = { organizationId: search.organizationId, documentId };
  const kept = await findVector(database.executor, asked.value, ref);
  if (kept !== null) {
    return {
      ok: true,
      value: await lookUp(deps, search, { key: asked.value, vector: kept, except: documentId }),
    };
  }
  const embedded = await model.embed([toEmbeddedDocument(extraction)], search.signal);
  if (!embedded.ok) return embedded;
  const { key, vectors } = embedded.value;
  return {
    ok: true,
    value: await lookUp(deps, search, { key, vector: vectors[0] ?? [], except: documentId }),
  };
}

/** Documents that are like what somebody describes. */
export async function findDescribed(
  deps: Pick<EmbeddingsDeps, 'database' | 'model'>,
  text: string,
  search: SimilarSearch,
): Promise<Result<Similar, LlmError>> {
  const embedded = await deps.model.embed([{ text, layout: [] }], search.signal, 'query');
  if (!embedded.ok) return embedded;
  const { key, vectors } = embedded.value;
  return { ok: true, value: await lookUp(deps, search, { key, vector: vectors[0] ?? [], except: null }) };
}

interface Asked {
  readonly key: VectorKey;
  readonly vector: readonly number[];
  readonly except: DocumentId | null;
}

async function lookUp(
  { database }: Pick<EmbeddingsDeps, 'database'>,
  { organizationId, most }: SimilarSearch,
  asked: Asked,
): Promise<Similar> {
  // Without a single word there is nothing to be like.
  const isBlank = asked.vector.every((value) => value === 0);
  const near = isBlank ? [] : await findNearest(database, { organizationId, most, ...asked });
  const names = await namesOf(database.executor, organizationId, near);
  return {
    key: asked.key,
    isBuilding: await isBuilding(database.executor, organizationId),
    documents: near.flatMap((one) => {
      const name = names.get(one.documentId);
      return name === undefined ? [] : [{ ...one, ...name }];
    }),
  };
}

async function namesOf(
  executor: EmbeddingsDeps['database']['executor'],
  organizationId: OrganizationId,
  near: readonly NearDocument[],
): Promise<ReadonlyMap<DocumentId, Omit<SimilarDocument, keyof NearDocument>>> {
  if (near.length === 0) return new Map();
  const rows = await executor
    .select({
      documentId: documents.id,
      fileName: documents.fileName,
      invoiceId: invoices.id,
      sellerName: invoices.sellerName,
      invoiceNumber: invoices.invoiceNumber,
    })
    .from(documents)
    .leftJoin(
      invoices,
      and(
        eq(invoices.organizationId, documents.organizationId),
        eq(invoices.documentId, documents.id),
        isNull(invoices.deletedAt),
      ),
    )
    .where(
      and(
        eq(documents.organizationId, organizationId),
        inArray(
          documents.id,
          near.map(({ documentId }) => documentId),
        ),
      ),
    );
  return new Map(rows.map(({ documentId, ...name }) => [documentId, name]));
}
