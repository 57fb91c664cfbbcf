import { DocumentDetail, type DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { getDocument, getDocumentFile, getDocumentPage } from '@vouch/contract/documents/endpoints.ts';
import { pathOf, toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

/** Documents with their evidence. */
export interface DocumentCalls {
  getDocument(documentId: string, signal?: AbortSignal): Promise<DocumentDetailBody>;
  /** The bytes as they were given. */
  getDocumentFile(documentId: string, signal?: AbortSignal): Promise<Blob>;
  /** Address of the file, for a download link. */
  documentFileUrl(documentId: string): string;
  /** Address of the picture of one page (from 1); `widthPx` 64 to 2000. */
  documentPageUrl(documentId: string, page: number, widthPx?: number): string;
}

/** The document calls over a transport. */
export function createDocumentCalls(transport: Transport): DocumentCalls {
  return {
    getDocument: (documentId, signal) =>
      transport.fetchJson(
        toCall(getDocument, { params: { document_id: documentId }, signal }),
        DocumentDetail,
      ),
    getDocumentFile: async (documentId, signal) => {
      const call = toCall(getDocumentFile, { params: { document_id: documentId }, signal });
      return (await transport.fetchRaw(call)).blob();
    },
    documentFileUrl: (documentId) => transport.urlOf(pathOf(getDocumentFile, { document_id: documentId })),
    documentPageUrl: (documentId, page, widthPx) => {
      const path = pathOf(getDocumentPage, { document_id: documentId, page });
      return transport.urlOf(widthPx === undefined ? path : `${path}?width=${widthPx}`);
    },
  };
}
