import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import type { OperationCalls } from '../calls/call-operation.ts';
import { fillPath } from '../calls/fill-path.ts';
import { OPERATIONS } from '../generated/operation-table.ts';
import type { Transport } from '../http/transport.ts';

/** Documents with their evidence. */
export interface DocumentCalls {
  getDocument(documentId: string, signal?: AbortSignal): Promise<DocumentDetailBody>;
  /** Address of the file, for a download link. */
  documentFileUrl(documentId: string): string;
  /** Address of the picture of one page (from 1); `widthPx` 64 to 2000. */
  documentPageUrl(documentId: string, page: number, widthPx?: number): string;
}

/** The document calls over those of all operations; addresses are those of the transport. */
export function createDocumentCalls({ call }: OperationCalls, transport: Transport): DocumentCalls {
  return {
    getDocument: (documentId, signal) => call('getDocument', { path: { document_id: documentId }, signal }),
    documentFileUrl: (documentId) =>
      transport.urlOf(fillPath(OPERATIONS.getDocumentFile.path, { document_id: documentId })),
    documentPageUrl: (documentId, page, widthPx) => {
      const path = fillPath(OPERATIONS.getDocumentPage.path, { document_id: documentId, page });
      return transport.urlOf(widthPx === undefined ? path : `${path}?width=${widthPx}`);
    },
  };
}
