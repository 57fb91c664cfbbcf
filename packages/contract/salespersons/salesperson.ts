import { z } from 'zod';
import { Pagination } from '../common/page.ts';
import { Timestamp } from '../common/scalars.ts';

/** How a client's own system names a salesperson. */
export const SalespersonId = z
  .string()
  .regex(/^[^\p{Cc}\p{Cs}]{1,100}$/u, 'Take 1 to 100 characters.')
  .meta({ description: 'Id of a salesperson, as your own system names it' });

/** A person who sells. */
export const Salesperson = z
  .object({
    id: SalespersonId,
    name: z.string(),
    email: z.string().nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Salesperson' });

/** One page of salespersons, by name. */
export const SalespersonList = z
  .object({ salespersons: z.array(Salesperson), pagination: Pagination })
  .meta({ id: 'SalespersonList' });

const name = z.string().trim().min(1).max(300);
const email = z.email().max(300);

/** A salesperson to add; without an id one is made. */
export const NewSalesperson = z
  .object({ id: SalespersonId.optional(), name, email: email.optional() })
  .meta({ id: 'NewSalesperson' });

/** Changes of a salesperson. */
export const SalespersonPatch = z
  .strictObject({ name: name.optional(), email: email.nullable().optional() })
  .meta({ id: 'SalespersonPatch' });

/** The salesperson after a change. */
export const SalespersonChanged = z
  .object({ success: z.literal(true), salesperson: Salesperson })
  .meta({ id: 'SalespersonChanged' });

/** A person who sells. */
export type SalespersonBody = z.infer<typeof Salesperson>;
