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
}

/** What checks may know besides the document itself. */
export interface VerifyContext {
  /** ISO day on which the document was received. */
  readonly receivedOn: string;
  /** Earlier documents that could be the same or belong to the same seller. */
  readonly earlier: readonly EarlierDocument[];
  /** `analysis`: someone only asks what we make of it, nothing is handed in. Absent: handed in. */
  readonly purpose?: 'invoice' | 'analysis';
  /** Share of forged documents to expect, 0 to 1 exclusive. */
  readonly prior: number;
}
