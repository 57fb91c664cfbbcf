import { z } from 'zod';
import { Share } from '../common/scalars.ts';
import { Analysis } from './analysis.ts';

/** Most files of one batch. */
export const MAX_BATCH_FILES = 10;

/** Verdict on one file of a batch. */
export const BatchSuccess = Analysis.extend({ filename: z.string() }).meta({ id: 'BatchSuccess' });

/** A file of a batch that could not be judged; the others are not touched by it. */
export const BatchFailure = z
  .object({
    filename: z.string(),
    label: z.null(),
    score: z.null(),
    reasons: z.array(z.string()).max(0),
    processing_time_ms: z.number(),
    error: z.string().meta({ description: 'One plain sentence' }),
    code: z.string().meta({ description: 'Stable; decide by this' }),
    status: z.int().meta({ description: 'Status that this file alone would have got' }),
  })
  .meta({ id: 'BatchFailure' });

/** Verdicts on several files, in the order in which they were sent. */
export const Batch = z
  .object({
    results: z.array(z.union([BatchSuccess, BatchFailure])),
    total_processing_time_ms: z.number().meta({ description: 'Sum over all files' }),
    wall_time_ms: z.number().meta({ description: 'From the request to the answer' }),
    successful: z.int(),
    failed: z.int(),
    summary: z
      .object({ real: z.int(), suspicious: z.int(), fake: z.int(), highest_score: Share.nullable() })
      .meta({ description: 'Verdicts counted' }),
  })
  .meta({ id: 'Batch' });

/** Verdicts on several files. */
export type BatchBody = z.infer<typeof Batch>;
/** One file of a batch. */
export type BatchResultBody = BatchBody['results'][number];
