import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DuplicateCase, DuplicateList } from '@vouch/contract/duplicates/duplicate.ts';
import { ReadingList } from '@vouch/contract/documents/document.ts';
import { Review } from '@vouch/contract/review/review.ts';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { newId } from '../../platform/ids.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
let seed = 300;

beforeAll(async () => {
  server = await startEmbeddedServer({ CONFIDENCE_THRESHOLD: '0.1' });
  token = await server.token('user', 'ann@example.com');
});
afterAll(() => server.stop());

async function upload(bytes: Uint8Array, fields: Record<string, string> = {}) {
  const body = formOf(bytes, `invoice-${seed}.pdf`, fields);
  const accepted = await server.call('/invoices/upload', { token, body });
  return TaskStatus.parse((await server.ended(accepted.body['task_id'], token)).body).result;
}

const nextPdf = () => invoicePdf((seed += 1));
const decide = (id: string, decision: string, by = token) =>
  server.call(`/duplicates/${id}/decision`, { token: by, json: { decision } });
const invoice = async (id: unknown) => (await server.call(`/invoices/${String(id)}`, { token })).status;

/** An invoice that was saved, and the same file handed in again. */
async function twice() {
  const bytes = await nextPdf();
  const first = await upload(bytes);
  const second = await upload(bytes);
  return { first, second, caseId: second?.duplicate?.id ?? '' };
}

describe('a document that came before', () => {
  test('is reported with the earlier one named and linked, and nothing is saved of it', async () => {
    const { first, second, caseId } = await twice();
    expect(first).toMatchObject({ auto_saved: true, duplicate: null });
    expect(second).toMatchObject({
      auto_saved: false,
      invoice_id: null,
      duplicate: { kinds: ['same-file'], document_id: first?.document_id, invoice_id: first?.invoice_id },
    });
    const found = DuplicateCase.parse((await server.call(`/duplicates/${caseId}`, { token })).body);
    expect(found).toMatchObject({
      state: 'open',
      document: { document_id: second?.document_id },
      earlier: { document_id: first?.document_id, invoice_id: first?.invoice_id },
      review_id: second?.review_id,
    });
    expect(found.earlier.seller_name).toBe(found.document.seller_name);
    const list = DuplicateList.parse((await server.call('/duplicates', { token })).body);
    expect(list.duplicates.map(({ id }) => id)).toContain(caseId);
    const review = Review.parse((await server.call(`/review/${second?.review_id}`, { token })).body);
    expect(review.duplicates.map(({ id }) => id)).toEqual([caseId]);
    expect(review.reasons.map(({ code }) => code)).toContain('duplicate');
  });

  test('is saved beside the earlier one when both are kept', async () => {
    const { first, second, caseId } = await twice();
    await server.call(`/review/${second?.review_id}/approve`, { token, method: 'POST' });
    const decided = DuplicateCase.parse((await decide(caseId, 'keep')).body);
    expect(decided).toMatchObject({
      state: 'decided',
      decision: { decision: 'keep', email: 'ann@example.com' },
    });
    expect(await invoice(first?.invoice_id)).toBe(200);
    expect(decided.document.invoice_id).not.toBeNull();
  });

  test('takes the place of the earlier one, which is deleted', async () => {
    const { first, caseId } = await twice();
    const answer = await decide(caseId, 'replace');
    expect(answer.status).toBe(200);
    const { document } = DuplicateCase.parse(answer.body);
    expect(await invoice(document.invoice_id)).toBe(200);
    expect(await invoice(first?.invoice_id)).toBe(404);
  });

  test('ends when it is discarded, and the earlier one stays', async () => {
    const { first, second, caseId } = await twice();
    expect((await decide(caseId, 'discard')).status).toBe(200);
    expect(await invoice(first?.invoice_id)).toBe(200);
    const review = await server.call(`/review/${second?.review_id}`, { token });
    expect(review.body).toMatchObject({ state: 'rejected', invoice_id: null });
  });

  test('is decided once: the same again changes nothing, another decision is refused', async () => {
    const { caseId } = await twice();
    const first = await decide(caseId, 'discard');
    expect((await decide(caseId, 'discard')).body).toEqual(first.body);
    expect((await decide(caseId, 'keep')).body).toMatchObject({ status: 409, code: 'duplicate-decided' });
    expect((await decide(caseId, 'both')).status).toBe(400);
  });

  test('is reported too when the earlier invoice was entered by hand', async () => {
    const bytes = await nextPdf();
    const read = await upload(bytes, { auto_save: 'false' });
    const { invoice: values } = Review.parse(
      (await server.call(`/review/${read?.review_id}`, { token })).body,
    );
    await server.call(`/review/${read?.review_id}/reject`, { token, json: { reason: 'test' } });
    const manual = await server.call('/invoices/', {
      token,
      json: {
        customer_company: 'Ours',
        invoice_number: values.invoice_number,
        invoice_date: values.invoice_date,
        total_amount: values.total_amount,
        seller_name: values.seller_name,
      },
    });
    expect(manual.status).toBe(201);
    const { id } = manual.body['invoice'] as { id: string };
    const again = await server.call(`/documents/${read?.document_id}/rerun`, { token, json: {} });
    expect(again.status).toBe(202);
    const task = TaskStatus.parse((await server.ended(again.body['task_id'], token)).body);
    expect(task.result?.duplicate).toMatchObject({
      invoice_id: id,
      document_id: null,
      kinds: ['same-number'],
    });
  });
});

describe('a document that is read again', () => {
  test('keeps its invoice and both readings, which can be compared', async () => {
    const saved = await upload(await nextPdf());
    const path = `/documents/${saved?.document_id}`;
    const again = await server.call(`${path}/rerun`, { token, method: 'POST' });
    expect(again.status).toBe(202);
    const task = TaskStatus.parse((await server.ended(again.body['task_id'], token)).body);
    expect(task.result).toMatchObject({ invoice_id: saved?.invoice_id, auto_saved: false, duplicate: null });
    const { readings } = ReadingList.parse((await server.call(`${path}/readings`, { token })).body);
    expect(readings).toHaveLength(2);
    expect(readings[0]).toMatchObject({ task_id: task.task_id, changed: [] });
    expect(readings[0]?.values).toEqual(readings[1]?.values);
  });

  test('waits with the new reading; the old place in the queue is closed', async () => {
    const waits = await upload(await nextPdf(), { auto_save: 'false' });
    const json = { auto_save: false };
    const again = await server.call(`/documents/${waits?.document_id}/rerun`, { token, json });
    const task = TaskStatus.parse((await server.ended(again.body['task_id'], token)).body);
    expect(task.result?.review_id).not.toBe(waits?.review_id);
    const old = await server.call(`/review/${waits?.review_id}`, { token });
    expect(old.body).toMatchObject({ state: 'superseded' });
    const approve = await server.call(`/review/${waits?.review_id}/approve`, { token, method: 'POST' });
    expect(approve.body).toMatchObject({ status: 409, code: 'review-decided' });
  });
});

test('nobody gets in without signing in, and another organization sees nothing', async () => {
  const { first, caseId } = await twice();
  const foreign = await server.foreignToken();
  expect((await server.call('/duplicates')).status).toBe(401);
  expect((await server.call(`/duplicates/${caseId}/decision`, { json: { decision: 'keep' } })).status).toBe(
    401,
  );
  for (const path of [`/duplicates/${caseId}`, `/documents/${first?.document_id}/readings`]) {
    expect((await server.call(path)).status, path).toBe(401);
    expect((await server.call(path, { token: foreign })).status, path).toBe(404);
  }
  expect((await decide(caseId, 'discard', foreign)).status).toBe(404);
  const rerun = { token: foreign, json: {} };
  expect((await server.call(`/documents/${first?.document_id}/rerun`, rerun)).status).toBe(404);
  expect((await server.call('/duplicates', { token: foreign })).body).toMatchObject({ duplicates: [] });
  expect((await decide(newId(), 'keep')).status).toBe(404);
});
