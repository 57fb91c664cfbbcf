import {
  getDocument,
  getDocumentFile,
  getDocumentPage,
  listReadings,
} from '@vouch/contract/documents/endpoints.ts';
import { type DocumentId, type InvoiceId, type OrganizationId, toId } from '../../platform/ids.ts';
import { file, json } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import { compareReadings } from './compare-readings.ts';
import type { StoredDocument } from './documents.repository.ts';
import type { DocumentsModule } from './index.ts';
import { type RenderDeps, renderPage } from './render-page.ts';
import { toDocumentBody } from './to-document-body.ts';

/** What the routes work with. */
export interface DocumentsRoutesDeps extends RenderDeps {
  readonly documents: Pick<DocumentsModule, 'find' | 'findLatestReading' | 'findReadings'>;
  readonly blobs: Pick<BlobStore, 'get' | 'read'>;
  readonly invoiceOf: (organizationId: OrganizationId, documentId: DocumentId) => Promise<InvoiceId | null>;
}

/** Routes that show documents, their files and their pages. */
export function createDocumentsRoutes(deps: DocumentsRoutesDeps): readonly Route[] {
  const find = async (organizationId: OrganizationId, id: string): Promise<StoredDocument> => {
    const documentId = toId<'document'>(id);
    const document = documentId && (await deps.documents.find({ organizationId, documentId }));
    if (document === null) throw notFound('document');
    return document;
  };
  return [
    signedInRoute(getDocument, async ({ principal: { organizationId }, params }) => {
      const document = await find(organizationId, params.document_id);
      const ref = { organizationId, documentId: document.id };
      const [reading, invoiceId] = await Promise.all([
        deps.documents.findLatestReading(ref),
        deps.invoiceOf(organizationId, document.id),
      ]);
      return json(200, toDocumentBody({ document, reading, invoiceId }));
    }),
    signedInRoute(listReadings, async ({ principal: { organizationId }, params }) => {
      const document = await find(organizationId, params.document_id);
      const readings = await deps.documents.findReadings({ organizationId, documentId: document.id });
      return json(200, { readings: compareReadings(readings) });
    }),
    signedInRoute(getDocumentFile, async ({ principal: { organizationId }, params }) => {
      const { sha256, mediaType, fileName } = await find(organizationId, params.document_id);
      const content = sha256 === null ? null : await deps.blobs.get({ organizationId, sha256 });
      if (content === null) throw notFound('file');
      // Sent as a download: a document is a stranger's, it must never run in this origin.
      return file({
        content,
        mediaType: mediaType ?? 'application/octet-stream',
        downloadAs: fileName,
        cacheControl: 'private, no-cache',
      });
    }),
    signedInRoute(getDocumentPage, async ({ principal: { organizationId }, params, query, signal }) => {
      const document = await find(organizationId, params.document_id);
      const content = await renderPage(deps, document, { page: params.page, width: query.width, signal });
      return file({ content, mediaType: 'image/webp', cacheControl: 'private, max-age=86400, immutable' });
    }),
  ];
}
