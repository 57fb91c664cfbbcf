import { setTimeout as sleep } from 'node:timers/promises';
import { facturX, receiptPhoto } from '../../support/documents.ts';
import type { Seen } from '../documented.ts';
import { listenTo, type Heard } from '../live-events.ts';
import type { Subject } from '../subject.ts';

const TRIES = 400;
const PAUSE_MS = 50;

/** The body of a new invoice with every documented member; its sums leave out the freight, as in the published example. */
export const NEW_INVOICE = {
  customer_company: 'Velo Nord A/S',
  customer_address: '12 Harbour Street',
  invoice_number: 'VN-20461',
  invoice_date: '2026-03-02',
  due_date: '2026-03-14',
  subtotal: '1200.50',
  tax_amount: '300.13',
  total_amount: '1550.63',
  line_items: [{ description: 'Frame, black, 54', quantity: 1, unit_price: '1200.50' }],
};

/** An uploaded e-invoice, by address. */
export function uploaded(subject: Subject): Promise<Seen> {
  return subject.once('upload', async () => {
    const { file } = await facturX();
    const address = subject.files.keep('invoice.pdf', file.bytes);
    return await subject.call('/invoices/upload', {
      json: { blob_url: address, filename: 'invoice.pdf', auto_save: true, confidence_threshold: 0.1 },
    });
  });
}

/** Everything heard of the uploaded e-invoice, until it was done. */
export function heardOfUpload(subject: Subject): Promise<Heard> {
  return subject.once('upload heard', async () => await listenTo(subject, taskOf(await uploaded(subject))));
}

/** Everything heard of a file that is no document, fetched from an address. */
export function heardOfFailure(subject: Subject): Promise<Heard> {
  return subject.once('failure heard', async () => {
    const address = subject.files.keep('damaged.pdf', Buffer.from('%PDF-1.7\nnothing of a document'));
    const accepted = await subject.call('/invoices/upload', { json: { blob_url: address } });
    return await listenTo(subject, taskOf(accepted));
  });
}

/** The status of a task while it runs. */
export async function statusWhileRunning(subject: Subject): Promise<Seen> {
  const { file } = await receiptPhoto();
  const address = subject.files.keep('photo.jpg', file.bytes);
  const accepted = await subject.call('/invoices/upload', { json: { blob_url: address } });
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const seen = await subject.call(`/invoices/status/${taskOf(accepted)}`);
    if (memberOf(seen.body, 'status') === 'running') return seen;
    await sleep(PAUSE_MS);
  }
  throw new Error('The task was never seen running.');
}

/** A created invoice. */
export function created(subject: Subject): Promise<Seen> {
  return subject.once('created', async () => await subject.call('/invoices/', { json: NEW_INVOICE }));
}

/** Id of the task that an upload began. */
export function taskOf(accepted: Seen): string {
  return String(memberOf(accepted.body, 'task_id'));
}

/** A member of an answer, or of a member of it. */
export function memberOf(body: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    body,
  );
}
