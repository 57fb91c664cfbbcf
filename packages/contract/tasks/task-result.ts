import { z } from 'zod';
import { Id, Share } from '../common/scalars.ts';
import { ImportReport } from '../imports/import.ts';
import { DuplicateKind } from '../duplicates/duplicate.ts';
import { ReviewState } from '../review/review-state.ts';

const text = z.string().nullable();
const number = z.number().nullable();

/** One line of the table as it was read. */
export const StructuredLine = z
  .object({
    line_number: z.int(),
    description: text,
    quantity: number,
    unit_price: number,
    line_total: number,
    tax_rate: number,
  })
  .meta({ id: 'StructuredLine' });

/** What was read, as plain values; `null` where nothing was found. Amounts are numbers here and exact text on invoices. */
export const StructuredData = z
  .object({
    document_type: text,
    invoice_number: text,
    invoice_date: text,
    due_date: text,
    currency: text,
    seller_name: text,
    seller_address: text,
    seller_vat_id: text,
    customer_company: text,
    customer_address: text,
    subtotal: number,
    tax_amount: number,
    shipping_amount: number,
    discount_amount: number,
    total_amount: number,
    line_items: z.array(StructuredLine),
  })
  .meta({ id: 'StructuredData' });

/** Something the reader should look at; never blocks saving. */
export const Warning = z.object({ code: z.string(), message: z.string() }).meta({ id: 'Warning' });

/** The verdict in short. */
export const Verdict = z
  .object({
    label: z.enum(['real', 'suspicious', 'fake']),
    score: Share,
    reasons: z.array(z.string()),
    recommended_action: z.enum(['approve', 'review', 'reject']),
  })
  .meta({ id: 'Verdict' });

/** One document of an archive, e-mail or batch, as it ended. */
export const ChildResult = z
  .object({
    task_id: Id,
    document_id: Id.nullable(),
    status: z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']),
    auto_saved: z.boolean(),
    invoice_id: Id.nullable(),
    error: z.string().optional(),
    code: z.string().optional(),
  })
  .meta({ id: 'ChildResult' });

/** One paper of a file that holds several; each waits in the review queue by itself. */
export const PaperResult = z
  .object({
    number: z.int().min(1),
    structured_data: StructuredData,
    confidence_score: Share,
    review_id: Id,
    invoice_id: Id.nullable().meta({ description: 'Kept up to date after the task ended' }),
    review_state: ReviewState,
  })
  .meta({ id: 'PaperResult' });

/** An earlier document or invoice that looks like this one. */
export const DuplicateNote = z
  .object({
    id: Id,
    kinds: z.array(DuplicateKind),
    summary: z.string(),
    document_id: Id.nullable(),
    invoice_id: Id.nullable(),
  })
  .meta({ id: 'DuplicateNote' });

/** What a finished task gives. */
export const TaskResult = z
  .object({
    structured_data: StructuredData,
    confidence_score: Share.meta({
      description: 'Chance that number, seller, date, currency and total are all right',
    }),
    auto_saved: z.boolean(),
    invoice_id: Id.nullable(),
    document_id: Id.nullable(),
    verification: Verdict.nullable(),
    warnings: z.array(Warning),
    review_reason: z.string().nullable().optional().meta({
      description: 'Why a person should look, in one text; null when it was saved',
    }),
    unverified_fields: z.array(z.string()).optional().meta({
      description:
        'Fields whose value a model named and that stand nowhere on the pages; never saved by themselves',
    }),
    review_id: Id.nullable().optional().meta({ description: 'Where it waits in the review queue' }),
    review_state: ReviewState.nullable()
      .optional()
      .meta({ description: 'Kept up to date after the task ended' }),
    duplicate: DuplicateNote.nullable().optional().meta({
      description: 'What it repeats; decide it by `/duplicates/{id}/decision`',
    }),
    papers: z.array(PaperResult).optional().meta({
      description:
        'Of a file that holds several papers: each of them. The members above are those of the first',
    }),
    import: ImportReport.optional().meta({ description: 'Of an import: what was found and done' }),
    children: z
      .array(ChildResult)
      .optional()
      .meta({
        description:
          'The documents of an archive, e-mail or batch. With one document the members above are its own; with ' +
          'several, `structured_data` is empty and `confidence_score` is the lowest of theirs.',
      }),
  })
  .meta({ id: 'TaskResult' });

/** What a finished task gives. */
export type TaskResultBody = z.infer<typeof TaskResult>;
