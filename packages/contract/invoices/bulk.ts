import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { OrderStatus } from './invoice.ts';

const ids = z.array(Id).min(1).max(500).meta({ description: 'Up to 500' });

/** One thing to do to many invoices. */
export const BulkAction = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('set_status'), ids, status: OrderStatus }),
    z.object({ action: z.literal('delete'), ids }),
    z.object({ action: z.literal('restore'), ids }),
  ])
  .meta({ id: 'BulkAction' });

/** How it went for each invoice, in the order of the request; each id once. */
export const BulkResult = z
  .object({
    success: z.boolean().meta({ description: 'Whether every invoice was found' }),
    results: z.array(
      z.object({
        id: Id,
        outcome: z
          .enum(['done', 'unchanged', 'not_found'])
          .meta({ description: '`unchanged`: it was so already' }),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });

/** One thing to do to many invoices. */
export type BulkActionBody = z.infer<typeof BulkAction>;
/** How it went for each invoice. */
export type BulkResultBody = z.infer<typeof BulkResult>;
