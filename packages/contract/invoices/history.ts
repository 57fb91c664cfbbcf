import { z } from 'zod';
import { Timestamp } from '../common/scalars.ts';

/** What happened to a stored invoice, newest first; at most the last 100 things. */
export const InvoiceHistory = z
  .array(
    z
      .object({
        at: Timestamp,
        action: z.string().meta({ examples: ['invoice.updated'] }),
        by: z
          .object({ kind: z.string(), name: z.string().nullable() })
          .meta({ description: 'Kind of doer, and the name of a person' }),
        changes: z
          .record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }))
          .meta({ description: 'Changed members with their values before and after' }),
      })
      .meta({ id: 'InvoiceEvent' }),
  )
  .meta({ description: 'Newest first; at most the last 100 entries' });
