import { z } from 'zod';
import { Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';

/** A company that invoices are made out to. */
export const Customer = z
  .object({
    id: Id,
    company_name: z.string(),
    address: z.string().nullable(),
    email: z.string().nullable(),
    vat_id: z.string().nullable(),
    notes: z.string().nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Customer' });

/** One page of customers, by name. */
export const CustomerList = z
  .object({ customers: z.array(Customer), pagination: Pagination })
  .meta({ id: 'CustomerList' });

const text = (max: number) => z.string().trim().min(1).max(max);
const name = text(300);
const address = text(1000);
const email = z.email().max(300);
const vatId = text(50);
const notes = text(5000);

/** A customer to add. */
export const NewCustomer = z
  .object({
    company_name: name,
    address: address.optional(),
    email: email.optional(),
    vat_id: vatId.optional(),
    notes: notes.optional(),
  })
  .meta({ id: 'NewCustomer' });

/** Changes of a customer: what is named changes, `null` empties. */
export const CustomerPatch = z
  .strictObject({
    company_name: name.optional(),
    address: address.nullable().optional(),
    email: email.nullable().optional(),
    vat_id: vatId.nullable().optional(),
    notes: notes.nullable().optional(),
  })
  .meta({ id: 'CustomerPatch' });

/** Customers that are the same as the one in the path. */
export const CustomerMerge = z
  .object({ duplicate_ids: z.array(Id).min(1).max(50) })
  .meta({ id: 'CustomerMerge' });

/** The customer after a change. */
export const CustomerChanged = z
  .object({ success: z.literal(true), customer: Customer })
  .meta({ id: 'CustomerChanged' });

/** A company that invoices are made out to. */
export type CustomerBody = z.infer<typeof Customer>;
/** A customer to add. */
export type NewCustomerBody = z.infer<typeof NewCustomer>;
