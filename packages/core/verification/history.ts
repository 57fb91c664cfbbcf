import type { Decimal } from '../money/decimal.ts';

/** An earlier document of the same organization, as much as duplicate checks need. */
export interface EarlierDocument {
  /** Id of the stored document; absent where nothing is stored. */
  readonly documentId?: string;
  /** Reference that the reader can follow (invoice id, file name). */
  readonly reference: string;
  readonly sha256: string;
  /** 64-bit perceptual hash of page 1 as 16 hexadecimal digits; `null` when there is no picture. */
  readonly pictureHash: string | null;
  /** What its text is recognised by (`textSketchOf`); absent in records from before it was kept. */
  readonly textSketch?: string | null;
  readonly invoiceNumber: string | null;
  readonly sellerKey: string | null;
  /** Tells sellers of one name apart; absent in records from before it was kept. */
  readonly sellerVatId?: string | null;
  readonly invoiceDate: string | null;
  readonly grandTotal: string | null;
  readonly currency: string | null;
  readonly iban: string | null;
  /** Program, paper and fonts of a PDF; absent in records from before it was kept, and `null` for pictures. */
  readonly template?: string | null;
}

/** From this amount on two people must approve. */
export interface ApprovalLimit {
  readonly amount: Decimal;
  /** ISO 4217; `null`: the number counts whatever the currency. */
  readonly currency: string | null;
}

/** What an organization knows beyond the earlier documents themselves. */
export interface OrganizationRecords {
  /** Documents that were read before, counted up to `MOST_COUNTED`. */
  readonly documentCount: number;
  /** `null` when one person is enough. */
  readonly approvalLimit: ApprovalLimit | null;
}

/** Documents of an organization are counted up to here: checks only ask whether there is a history at all. */
export const MOST_COUNTED = 50;

/** What checks may know besides the document itself. */
export interface VerifyContext {
  /** ISO day on which the document was received. */
  readonly receivedOn: string;
  /** Earlier documents that could be the same or belong to the same seller. */
  readonly earlier: readonly EarlierDocument[];
  /** Absent where nothing is kept, and for those who ask without signing in. */
  readonly records?: OrganizationRecords;
  /** `analysis`: someone only asks what we make of it, nothing is handed in. Absent: handed in. */
  readonly purpose?: 'invoice' | 'analysis';
  /** Share of forged documents to expect, 0 to 1 exclusive. */
  readonly prior: number;
}
