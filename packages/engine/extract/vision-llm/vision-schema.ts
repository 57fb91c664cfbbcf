import { z } from 'zod';

/** Fields that a vision model is asked for, by the words of the catalogue. */
export const ASKED_FIELDS = [
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'currency',
  'sellerName',
  'sellerAddress',
  'sellerVatId',
  'buyerName',
  'buyerAddress',
  'netTotal',
  'taxTotal',
  'grandTotal',
  'amountDue',
  'iban',
] as const;

const printed = z.string().nullable();

/** What a model must answer when it reads: what is printed, sign by sign. Plain on purpose: strict modes of providers know little. */
export const VisionReading = z.object({
  fields: z.array(z.object({ name: z.enum(ASKED_FIELDS), printed: z.string(), page: z.number() })),
  lines: z.array(
    z.object({ description: z.string(), quantity: printed, unitPrice: printed, lineTotal: printed }),
  ),
});

/** Kinds of things that a model may point at when it looks for changes. */
export const DOUBTS = [
  'edited-text',
  'other-font',
  'pasted-area',
  'uneven-background',
  'wrong-sums',
  'impossible-content',
  'addresses-a-machine',
  'other',
] as const;

/** What a model must answer when it looks for changes: observations with place and certainty, never a verdict. */
export const VisionDoubts = z.object({
  observations: z.array(
    z.object({
      kind: z.enum(DOUBTS),
      what: z.string(),
      page: z.number(),
      certainty: z.number(),
    }),
  ),
});

/** What a model read. */
export type VisionReadingBody = z.infer<typeof VisionReading>;
/** What a model pointed at. */
export type VisionDoubtsBody = z.infer<typeof VisionDoubts>;
