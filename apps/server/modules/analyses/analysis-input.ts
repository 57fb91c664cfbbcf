import { z } from 'zod';

/** What the request asked for; kept with the task. */
export const AnalysisInput = z.object({
  reference: z.string(),
  /** `false`: forget the file after the answer. */
  store: z.boolean(),
  mode: z.enum(['simple', 'hybrid']),
  /** When the file was accepted, Unix milliseconds. */
  acceptedAt: z.number(),
});

/** What the request asked for. */
export type AnalysisInputBody = z.infer<typeof AnalysisInput>;
