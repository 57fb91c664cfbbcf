import { z } from 'zod';
import { Id, Timestamp } from '../common/scalars.ts';

/** What one corrected document taught about a vendor's template. */
export const Layout = z
  .object({
    id: Id,
    seller_name: z.string().nullable(),
    document_id: Id.meta({ description: 'The document that was corrected' }),
    fields: z.array(
      z.object({
        name: z.string().meta({ description: 'Field, or `custom:` and a name of your own' }),
        label: z.string().nullable().meta({ description: 'Words beside or above the value' }),
        page: z.int(),
      }),
    ),
    taught_by: Id.nullable(),
    updated_at: Timestamp,
  })
  .meta({ id: 'Layout' });

/** What an organization taught, newest first. */
export const LayoutList = z.object({ layouts: z.array(Layout) }).meta({ id: 'LayoutList' });

/** What one corrected document taught. */
export type LayoutBody = z.infer<typeof Layout>;
