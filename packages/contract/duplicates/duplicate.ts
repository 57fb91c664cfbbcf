import { z } from 'zod';
import { DUPLICATE_KINDS } from '@vouch/core/duplicates/duplicate-kinds.ts';
import { PageQuery, Pagination } from '../common/page.ts';
import { Amount, Day, Id, Share, Timestamp } from '../common/scalars.ts';

/** In what two documents are alike, or suspiciously unlike. */
export const DuplicateKind = z.enum(DUPLICATE_KINDS).meta({ id: 'DuplicateKind' });

/** What becomes of a duplicate: both stay, the new one takes the place of the old one, or the new one ends. */
export const DuplicateDecision = z.enum(['keep', 'replace', 'discard']).meta({ id: 'DuplicateDecision' });

/** One of two documents. */
export const DuplicateSide = z
  .object({
    document_id: Id.nullable(),
    invoice_id: Id.nullable(),
    filename: z.string().nullable(),
    invoice_number: z.string().nullable(),
    seller_name: z.string().nullable(),
    invoice_date: Day.nullable(),
    total_amount: Amount.nullable(),
    currency: z.string().nullable(),
    received_at: Timestamp.nullable(),
  })
  .meta({ id: 'DuplicateSide' });

/** Two documents that may be one. */
export const DuplicateCase = z
  .object({
    id: Id,
    state: z.enum(['open', 'decided']),
    kinds: z.array(DuplicateKind),
    summary: z.string().meta({ description: 'One plain sentence' }),
    likeness: Share.nullable().meta({ description: 'How alike the recognised texts are' }),
    document: DuplicateSide.meta({ description: 'The one that came later' }),
    earlier: DuplicateSide.meta({ description: 'The one that came first' }),
    review_id: Id.nullable(),
    decision: z
      .object({
        decision: DuplicateDecision,
        note: z.string().nullable(),
        user_id: Id,
        email: z.string().nullable(),
        at: Timestamp,
      })
      .nullable(),
    created_at: Timestamp,
  })
  .meta({ id: 'DuplicateCase' });

/** Which cases to list. */
export const DuplicateListQuery = PageQuery.extend({
  state: z.enum(['open', 'decided', 'any']).default('open'),
  document_id: Id.optional().meta({ description: 'Only cases of this document, on either side' }),
});

/** One page of cases. */
export const DuplicateList = z
  .object({ duplicates: z.array(DuplicateCase), pagination: Pagination })
  .meta({ id: 'DuplicateList' });

/** What is decided. */
export const DuplicateVerdict = z
  .object({ decision: DuplicateDecision, note: z.string().trim().max(1000).optional() })
  .meta({ id: 'DuplicateVerdict' });

/** What becomes of a duplicate. */
export type DuplicateDecisionName = z.infer<typeof DuplicateDecision>;
/** One of two documents. */
export type DuplicateSideBody = z.infer<typeof DuplicateSide>;
/** Two documents that may be one. */
export type DuplicateCaseBody = z.infer<typeof DuplicateCase>;
/** One page of cases. */
export type DuplicateListBody = z.infer<typeof DuplicateList>;
