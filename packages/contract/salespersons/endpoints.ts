import { z } from 'zod';
import { NameSearchQuery } from '../common/page.ts';
import { defineEndpoint } from '../endpoint.ts';
import {
  NewSalesperson,
  Salesperson,
  SalespersonChanged,
  SalespersonId,
  SalespersonList,
  SalespersonPatch,
} from './salesperson.ts';

const common = { access: 'user', tag: 'Customers' } as const;
const one = {
  ...common,
  params: z.object({ salesperson_id: SalespersonId }),
  hasVersion: true,
  problems: [404],
};

/** List salespersons. */
export const listSalespersons = defineEndpoint({
  ...common,
  id: 'listSalespersons',
  method: 'GET',
  path: '/salespersons',
  summary: 'List and search salespersons, by name',
  query: NameSearchQuery,
  answers: { 200: { about: 'One page of salespersons', schema: SalespersonList } },
});

/** Add a salesperson. */
export const createSalesperson = defineEndpoint({
  ...common,
  id: 'createSalesperson',
  method: 'POST',
  path: '/salespersons',
  summary: 'Add a salesperson',
  description: 'An invoice that names an id which nobody has yet adds the salesperson by itself.',
  body: NewSalesperson,
  answers: { 201: { about: 'Added', schema: SalespersonChanged } },
  problems: [409],
});

/** One salesperson. */
export const getSalesperson = defineEndpoint({
  ...one,
  id: 'getSalesperson',
  method: 'GET',
  path: '/salespersons/{salesperson_id}',
  summary: 'One salesperson',
  answers: { 200: { about: 'The salesperson', schema: Salesperson } },
});

/** Change a salesperson. */
export const updateSalesperson = defineEndpoint({
  ...one,
  id: 'updateSalesperson',
  method: 'PATCH',
  path: '/salespersons/{salesperson_id}',
  summary: 'Change a salesperson',
  body: SalespersonPatch,
  answers: { 200: { about: 'The salesperson after the change', schema: SalespersonChanged } },
});

/** Delete a salesperson. */
export const deleteSalesperson = defineEndpoint({
  ...one,
  id: 'deleteSalesperson',
  method: 'DELETE',
  path: '/salespersons/{salesperson_id}',
  summary: 'Delete a salesperson',
  description: 'Invoices keep naming it.',
  answers: { 200: { about: 'Deleted', schema: z.object({ success: z.literal(true) }) } },
});
