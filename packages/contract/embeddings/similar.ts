import { z } from 'zod';
import { Id, Share } from '../common/scalars.ts';

/** How many are wanted. */
export const SimilarQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(10)
    .meta({ description: 'Most documents in the answer' }),
});

/** What to look for. */
export const DescribedQuery = SimilarQuery.extend({
  text: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .meta({ description: 'What the document is about, in your own words' }),
});

/** A document that is like another. */
export const SimilarDocument = z
  .object({
    document_id: Id,
    file_name: z.string(),
    likeness: Share.meta({
      description: '1 for the same, about 0 for strangers; only to be compared within one answer',
    }),
    invoice_id: Id.nullable(),
    seller_name: z.string().nullable(),
    invoice_number: z.string().nullable(),
  })
  .meta({ id: 'SimilarDocument' });

/** Documents that are like another, the likest first. */
export const SimilarDocuments = z
  .object({
    documents: z.array(SimilarDocument),
    model: z.string().meta({ description: 'The model by which documents were compared' }),
    is_complete: z.boolean().meta({
      description: 'False while documents are being prepared for a new model: some can’t be found yet',
    }),
  })
  .meta({ id: 'SimilarDocuments' });

/** Documents that are like another. */
export type SimilarDocumentsBody = z.infer<typeof SimilarDocuments>;
