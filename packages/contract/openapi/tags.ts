import type { Tag } from '../endpoint.ts';

/** What stands under each heading of the API document. */
export const TAG_DESCRIPTIONS: Readonly<Record<Tag, string>> = {
  Invoices: 'Hand documents in; list, read, enter, change and delete invoices.',
  Exports: 'Invoices as files: tables, e-invoices, originals, and for accounting programs.',
  Review: 'Documents that wait for a person: take one, correct it, approve or reject it.',
  Duplicates: 'Documents that look like an earlier one, and what to do about them.',
  Customers: 'Customers and salespersons that invoices name.',
  Analysis: 'Check whether a receipt is genuine: at once, in batches, by several engines, or as a stream.',
  Documents: 'The files as they were given, and pictures of their pages.',
  Tasks: 'Work that goes on after an answer: how far it is, stop it, try it again.',
  'Sign-in': 'Who calls: sign in and out, sessions, passwords, keys for programs.',
  Health: 'Whether the server and what it needs are well.',
  Samples: 'Invented invoices to try the product with.',
  Webhooks: 'Be told of what happens, by calls to an address of your own.',
  Learning: 'Say where a verdict was right or wrong, and let the checks learn from it.',
  Administration: 'People, settings, jobs and the audit log.',
};
