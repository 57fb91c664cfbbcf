import { z } from 'zod';
import { Id } from '../common/scalars.ts';

const count = z.int().min(0);
const usd = z
  .string()
  .meta({ description: 'US dollars; models without a known price are not counted', examples: ['0.001234'] });

/** Which questions are told. */
export const UsageQuery = z.object({
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .default(30)
    .meta({ description: 'Days back, today included' }),
  document_id: Id.optional().meta({ description: 'Only questions about this document' }),
});

/** What one model was used for on one day. */
export const UsageDay = z
  .object({
    day: z.iso.date().meta({ description: 'In UTC' }),
    model: z.string(),
    questions: count,
    answered: count,
    cached: count.meta({ description: 'Answered from an earlier answer to the same question, for nothing' }),
    input_tokens: count,
    output_tokens: count,
    cost_usd: usd,
  })
  .meta({ id: 'UsageDay' });

/** What questions to language models cost. */
export const Usage = z
  .object({
    days: z.array(UsageDay).meta({ description: 'By day and model, newest first' }),
    today: z.object({ tokens: count, cost_usd: usd }),
    budget: z.object({
      daily_usd: usd.nullable().meta({ description: 'null: no limit' }),
      daily_tokens: count.nullable(),
      used_up: z.boolean().meta({ description: 'No model is asked until the next day' }),
      resets_at: z.iso.datetime(),
    }),
  })
  .meta({ id: 'Usage' });

/** What questions to language models cost. */
export type UsageBody = z.infer<typeof Usage>;
