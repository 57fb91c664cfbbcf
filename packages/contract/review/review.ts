import { z } from 'zod';
import { Label } from '../analyses/analysis.ts';
import { PageQuery, Pagination } from '../common/page.ts';
import { Amount, Currency, Day, Id, NewAmount, Share, Timestamp } from '../common/scalars.ts';
import { DocumentDetail, WirePlace } from '../documents/document.ts';
import { DuplicateCase } from '../duplicates/duplicate.ts';
import { Warning } from '../tasks/task-result.ts';
import { ReviewState } from './review-state.ts';

/** Why a document waits for a person. */
export const ReviewReasonCode = z.enum([
  'auto-save-off',
  'nothing-read',
  'not-an-invoice',
  'several-invoices',
  'missing-fields',
  'low-confidence',
  'unverified-value',
  'handwritten-value',
  'duplicate',
  'verdict',
]);

/** Orders of the queue. */
export const ReviewSort = z.enum([
  'created_at',
  '-created_at',
  'total_amount',
  '-total_amount',
  'confidence_score',
  '-confidence_score',
]);

/** Which documents of the queue to list. */
export const ReviewListQuery = PageQuery.extend({
  state: ReviewState.or(z.enum(['open', 'any']))
    .default('open')
    .meta({ description: '`open`: everything that still waits' }),
  reason: ReviewReasonCode.optional(),
  claimed_by: z
    .union([z.enum(['me', 'nobody']), Id])
    .optional()
    .meta({ description: 'Who works on it now: `me`, `nobody`, or the id of a person' }),
  min_age_minutes: z.coerce.number().int().min(0).max(5_000_000).optional().meta({
    description: 'Only those that wait at least so long',
  }),
  sort: ReviewSort.default('created_at'),
});

/** A person and what they did when. */
export const PersonMark = z
  .object({ user_id: Id, email: z.string().nullable(), at: Timestamp })
  .meta({ id: 'PersonMark' });

/** Who works on it, and until when nobody else can. */
export const ReviewClaim = z
  .object({ ...PersonMark.shape, expires_at: Timestamp })
  .meta({ id: 'ReviewClaim' });

/** A document of the queue in a list. */
export const ReviewSummary = z
  .object({
    id: Id,
    state: ReviewState,
    reasons: z.array(z.object({ code: ReviewReasonCode, text: z.string() })),
    document_id: Id,
    task_id: Id,
    filename: z.string(),
    paper_number: z.int().min(1).meta({ description: 'Which of the papers in the file, from 1' }),
    paper_count: z.int().min(1).meta({ description: 'How many papers the file holds; each waits by itself' }),
    seller_name: z.string().nullable(),
    invoice_number: z.string().nullable(),
    total_amount: Amount.nullable(),
    currency: z.string().nullable(),
    confidence_score: Share,
    label: Label,
    claim: ReviewClaim.nullable(),
    first_approval: PersonMark.nullable(),
    decision: PersonMark.extend({ reason: z.string().nullable() }).nullable(),
    invoice_id: Id.nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'ReviewSummary' });

/** One page of the queue. */
export const ReviewList = z
  .object({ reviews: z.array(ReviewSummary), pagination: Pagination })
  .meta({ id: 'ReviewList' });

const text = z.string().nullable();
const amount = Amount.nullable();

/** One line as it would be saved. */
export const ReviewLine = z
  .object({
    line_number: z.int(),
    description: z.string(),
    quantity: amount,
    unit: text,
    unit_price: amount,
    line_total: amount,
    tax_rate: amount,
    product_code: text,
  })
  .meta({ id: 'ReviewLine' });

/** The invoice as it would be saved: what was read with all corrections. */
export const ReviewInvoice = z
  .object({
    invoice_number: text,
    invoice_date: Day.nullable(),
    due_date: Day.nullable(),
    currency: text,
    subtotal: amount,
    tax_amount: amount,
    shipping_amount: amount,
    discount_amount: amount,
    total_amount: amount,
    customer_company: text,
    customer_address: text,
    salesperson_id: text,
    seller_name: text,
    seller_address: text,
    seller_vat_id: text,
    notes: text,
    line_items: z.array(ReviewLine),
  })
  .meta({ id: 'ReviewInvoice' });

/** One value that a person changed. */
export const Correction = z
  .object({
    field: z.string().meta({ description: 'As in `document.fields`, or a cell of a line' }),
    line_number: z.int().nullable(),
    printed: text.meta({ description: 'As it stands on the page, where something was read' }),
    before: text,
    after: text,
    place: WirePlace.nullable(),
    by: PersonMark,
  })
  .meta({ id: 'Correction' });

/** A document of the queue with everything needed to decide. */
export const Review = z
  .object({
    ...ReviewSummary.shape,
    invoice: ReviewInvoice.meta({ description: 'As it would be saved: what was read, with corrections' }),
    warnings: z.array(Warning).meta({ description: 'What does not add up now' }),
    unverified_fields: z.array(z.string()).optional().meta({
      description:
        'Fields whose value a model named and that stand nowhere on the pages: compare them with the paper',
    }),
    document: DocumentDetail.meta({ description: 'What was read, with its evidence, and the checks' }),
    duplicates: z.array(DuplicateCase),
    corrections: z.array(Correction),
  })
  .meta({ id: 'Review' });

const newText = (max: number) => z.string().trim().max(max).nullable().optional();
const newAmount = NewAmount.nullable().optional();

/** A line as corrected. */
export const ReviewLineEdit = z
  .object({
    line_number: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Of the line that is changed; absent: a new line' }),
    description: newText(2000),
    quantity: newAmount,
    unit: newText(50),
    unit_price: newAmount,
    line_total: newAmount,
    tax_rate: newAmount,
    product_code: newText(100),
  })
  .meta({ id: 'ReviewLineEdit' });

/** Corrections: members that are absent stay as they are, `null` empties a value. */
export const ReviewEdit = z
  .object({
    invoice_number: newText(100),
    invoice_date: Day.nullable().optional(),
    due_date: Day.nullable().optional(),
    currency: Currency.nullable().optional(),
    subtotal: newAmount,
    tax_amount: newAmount,
    shipping_amount: newAmount,
    discount_amount: newAmount,
    total_amount: newAmount,
    customer_company: newText(300),
    customer_address: newText(1000),
    salesperson_id: newText(100),
    seller_name: newText(300),
    seller_address: newText(1000),
    seller_vat_id: newText(100),
    notes: newText(4000),
    line_items: z.array(ReviewLineEdit).max(1000).optional().meta({
      description:
        'All lines in their order; a line that is left out is removed, absent cells stay as they are',
    }),
  })
  .refine(
    (edit) => Object.values(edit).some((value) => value !== undefined),
    'Name at least one value to change.',
  )
  .meta({ id: 'ReviewEdit' });

/** Why a document is rejected. */
export const ReviewRejection = z
  .object({ reason: z.string().trim().min(1, 'Say why, in a few words.').max(1000) })
  .meta({ id: 'ReviewRejection' });

/** Event `review_changed`: something in the queue is not as it was. */
export const ReviewChanged = z
  .object({ review_id: Id, document_id: Id, state: ReviewState })
  .meta({ id: 'ReviewChanged' });

/** Which documents of the queue to list. */
export type ReviewListQueryBody = z.infer<typeof ReviewListQuery>;
/** A document of the queue in a list. */
export type ReviewSummaryBody = z.infer<typeof ReviewSummary>;
/** One page of the queue. */
export type ReviewListBody = z.infer<typeof ReviewList>;
/** A document of the queue with everything needed to decide. */
export type ReviewBody = z.infer<typeof Review>;
/** The invoice as it would be saved. */
export type ReviewInvoiceBody = z.infer<typeof ReviewInvoice>;
/** One line as it would be saved. */
export type ReviewLineBody = z.infer<typeof ReviewLine>;
/** Corrections. */
export type ReviewEditBody = z.infer<typeof ReviewEdit>;
/** One value that a person changed. */
export type CorrectionBody = z.infer<typeof Correction>;
/** Something in the queue is not as it was. */
export type ReviewChangedBody = z.infer<typeof ReviewChanged>;
/** Why a document waits for a person. */
export type ReviewReasonName = z.infer<typeof ReviewReasonCode>;
