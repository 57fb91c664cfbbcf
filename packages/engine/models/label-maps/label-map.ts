import type { FieldName } from '@vouch/core/extraction/extraction.ts';

/** Fields of the document that a model's label may stand for. */
export const FIELD_TARGETS = [
  'sellerName',
  'sellerAddress',
  'sellerVatId',
  'sellerPhone',
  'buyerName',
  'buyerAddress',
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'currency',
  'netTotal',
  'taxTotal',
  'discountTotal',
  'chargeTotal',
  'grandTotal',
  'cashGiven',
  'changeGiven',
] as const satisfies readonly FieldName[];

/** Columns of the document's table that a model's label may stand for. */
export const LINE_TARGETS = [
  'line.description',
  'line.quantity',
  'line.unitPrice',
  'line.lineTotal',
] as const;

/** A field of the document. */
export type FieldTarget = (typeof FIELD_TARGETS)[number];
/** What a label of a model means here. */
export type LabelTarget = FieldTarget | (typeof LINE_TARGETS)[number];

/** What the labels of a model mean, by label in lower case with dots between levels. Labels that are not named are not read. */
export type LabelMap = Readonly<Record<string, LabelTarget>>;
