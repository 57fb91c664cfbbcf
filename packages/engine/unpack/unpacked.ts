import type { DocumentErrorCode } from '@vouch/core/errors/document-error.ts';

/** How much may come out of one archive or e-mail, with everything nested in it. */
export interface UnpackLimits {
  /** Documents in all. */
  readonly maxFiles: number;
  /** Bytes of one document; larger ones are left out. */
  readonly maxFileBytes: number;
  /** Bytes in all, documents and what is left out. */
  readonly maxTotalBytes: number;
}

/** An archive or e-mail to unpack. */
export interface UnpackInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: UnpackLimits;
}

/** A document that came out: one that can be opened. */
export interface UnpackedFile {
  /** Its path, with the names of the archives and e-mails around it; display only. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type that the e-mail claims; `null` when it says none. */
  readonly claimedType: string | null;
}

/** Something inside that is no document, or none that may be taken. */
export interface SkippedPart {
  readonly name: string;
  readonly code: DocumentErrorCode | 'decoration';
  /** One plain sentence for the sender. */
  readonly message: string;
}

/** What came out. */
export interface Unpacked {
  readonly files: readonly UnpackedFile[];
  readonly skipped: readonly SkippedPart[];
}
