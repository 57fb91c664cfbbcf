import {
  listSimilarDocuments,
  listSimilarInvoices,
  searchDocuments,
} from '@vouch/contract/embeddings/endpoints.ts';
import type { SimilarDocumentsBody } from '@vouch/contract/embeddings/similar.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import { type DocumentId, type InvoiceId, type OrganizationId, toId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { notFound, RequestError } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { DocumentsModule } from '../documents/index.ts';
import { isCompared } from './compared-documents.ts';
import type { Similar } from './find-similar.ts';
import type { EmbeddingsModule } from './index.ts';

/** What the routes work with. */
export interface EmbeddingsRoutesDeps {
  readonly embeddings: Pick<EmbeddingsModule, 'findSimilar' | 'findDescribed'>;
  readonly documents: Pick<DocumentsModule, 'find' | 'findLatestReading'>;
  /** The document of an invoice; `null` when it has none, `undefined` when there is no such invoice. */
  readonly documentOf: (
    organizationId: OrganizationId,
    invoiceId: InvoiceId,
  ) => Promise<DocumentId | null | undefined>;
}

/** Longest wait for a model, milliseconds. */
const PATIENCE_MS = 15_000;

/** Routes that find documents by likeness. */
export function createEmbeddingsRoutes(deps: EmbeddingsRoutesDeps): readonly Route[] {
  const { embeddings, documents } = deps;
  const similarTo = async (organizationId: OrganizationId, documentId: DocumentId, most: number) => {
    const ref = { organizationId, documentId };
    const document = await documents.find(ref);
    const reading = document && isCompared(document) ? await documents.findLatestReading(ref) : null;
    if (reading === null) throw notFound('reading of this document');
    return toBody(await embeddings.findSimilar(reading, { organizationId, most, signal: patience() }));
  };
  return [
    signedInRoute(listSimilarDocuments, async ({ principal: { organizationId }, params, query }) => {
      const documentId = toId<'document'>(params.document_id);
      if (documentId === null) throw notFound('document');
      return json(200, await similarTo(organizationId, documentId, query.limit));
    }),
    signedInRoute(listSimilarInvoices, async ({ principal: { organizationId }, params, query }) => {
      const invoiceId = toId<'invoice'>(params.invoice_id);
      const documentId = invoiceId && (await deps.documentOf(organizationId, invoiceId));
      if (!documentId) throw notFound(documentId === undefined ? 'invoice' : 'document of this invoice');
      return json(200, await similarTo(organizationId, documentId, query.limit));
    }),
    signedInRoute(searchDocuments, async ({ principal: { organizationId }, query: { text, limit } }) => {
      const search = { organizationId, most: limit, signal: patience() };
      return json(200, toBody(await embeddings.findDescribed(text, search)));
    }),
  ];
}

function patience(): AbortSignal {
  return AbortSignal.timeout(PATIENCE_MS);
}

function toBody(found: Result<Similar, LlmError>): SimilarDocumentsBody {
  if (!found.ok) throw noModel(found.error);
  const { key, isBuilding, documents } = found.value;
  return {
    documents: documents.map(({ documentId, fileName, likeness, invoiceId, sellerName, invoiceNumber }) => ({
      document_id: documentId,
      file_name: fileName,
      likeness: Math.round(Math.min(1, Math.max(0, likeness)) * 10_000) / 10_000,
      invoice_id: invoiceId,
      seller_name: sellerName,
      invoice_number: invoiceNumber,
    })),
    model: key.model,
    is_complete: !isBuilding,
  };
}

const RETRY_AFTER_SECONDS = 30;

function noModel({ isRetryable, kind }: LlmError): RequestError {
  const message = isRetryable
    ? 'The model that compares documents does not answer at the moment. Please try again later.'
    : 'The model that compares documents can’t be used. Please ask your operator to check its settings.';
  const retry = isRetryable ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {};
  return new RequestError({ status: 503, code: 'embedding-unavailable', message, internal: kind, ...retry });
}
