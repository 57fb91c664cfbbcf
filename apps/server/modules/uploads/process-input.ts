import { z } from 'zod';

/** What the request asked for; kept with the task. */
export const ProcessInput = z.object({
  autoSave: z.boolean(),
  /** 0 to 1. */
  confidenceThreshold: z.number().min(0).max(1),
});

/** What the request asked for. */
export type ProcessInputBody = z.infer<typeof ProcessInput>;
