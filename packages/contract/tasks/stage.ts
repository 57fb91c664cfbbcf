import { z } from 'zod';

/** Steps of a task in their order. */
export const Stage = z.enum(['fetch', 'llm_extraction', 'validation', 'save', 'complete']);

/** Name of a step. */
export type StageName = z.infer<typeof Stage>;

/** Share of the whole (percent) at which a step starts and ends. */
export const STAGE_RANGES = {
  fetch: [0, 20],
  llm_extraction: [20, 80],
  validation: [80, 90],
  save: [90, 95],
  complete: [100, 100],
} as const satisfies Record<StageName, readonly [number, number]>;

/** What a person reads while a step runs. */
export const STAGE_DESCRIPTIONS = {
  fetch: 'Getting the document',
  llm_extraction: 'Reading the document',
  validation: 'Checking what was read',
  save: 'Saving the invoice',
  complete: 'Done',
} as const satisfies Record<StageName, string>;
