import type { NewExportBody } from '@vouch/contract/exports/export.ts';
import type { BlobStore } from '../../../platform/blob-store/blob-store.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import type { ExportedInvoice, InvoiceBatches } from '../exported-invoice.ts';

/** An invoice that the format can not hold in full. */
export interface Shortcoming {
  readonly invoice: Pick<ExportedInvoice, 'id' | 'invoiceNumber'>;
  /** Terms of EN 16931 that are not known. */
  readonly missingTerms: readonly string[];
  /** One plain sentence. */
  readonly message: string;
}

/** What a file is made of. */
export interface FileOrder {
  readonly organizationId: OrganizationId;
  readonly request: NewExportBody;
  readonly batches: InvoiceBatches;
  readonly blobs: Pick<BlobStore, 'get'>;
  readonly madeAt: Date;
  /** Tells that an invoice is not whole in the file. */
  readonly report: (shortcoming: Shortcoming) => void;
}

/** Makes the file of one format, as it goes: nothing of it is held but what is just being written. */
export interface FileMaker {
  /** Ending of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (order: FileOrder) => AsyncIterable<Uint8Array>;
}
