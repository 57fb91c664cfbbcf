import { z } from 'zod';
import { ImportField } from '@vouch/contract/imports/import.ts';

/** What the request asked for; kept with the task. */
export const ImportInput = z.object({
  /** What columns hold, by heading; `null` leaves one out. Headings that are not named are guessed. */
  mapping: z.record(z.string(), ImportField.nullable()),
  isDryRun: z.boolean(),
  duplicates: z.enum(['skip', 'save']),
  /** Told by the table itself when absent. */
  decimalMark: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
});

/** What the request asked for. */
export type ImportInputBody = z.infer<typeof ImportInput>;
