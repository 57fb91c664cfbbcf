import { z } from 'zod';

/** What the request asked for; kept with the task. */
export const AnalysisInput = z.object({
  reference: z.string(),
  /** `false`: forget the file after the answer. */
  store: z.boolean(),
  /** `simple`: the rules alone; `hybrid`: all engines. */
  mode: z.enum(['simple', 'hybrid']),
  /** Vision model that the request named; `null` when it named none. */
  visionModel: z.string().nullable().default(null),
});

/** What the request asked for. */
export type AnalysisInputBody = z.infer<typeof AnalysisInput>;
