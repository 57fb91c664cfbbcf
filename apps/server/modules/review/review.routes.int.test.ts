import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Review, ReviewList } from '@vouch/contract/review/review.ts';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { newId } from '../../platform/ids.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let ann = '';
let bob = '';
let admin = '';
let seed = 700;

beforeAll(async () => {
  server = await startTestServer({ CONFIDENCE_THRESHOLD: '0.1' });
  ann = await server.token('user', 'ann@example.com');
  bob = await server.token('user', 'bob@example.com');
  admin = await server.token('admin', 'boss@example.com');
});
afterAll(() => server.stop());

/** A document that waits because saving was left to people. */
async function waiting() {
  seed += 1;
  const body = formOf(await invoicePdf(seed), `invoice-${seed}.pdf`, { auto_save: 'false' });
  const accepted = await server.call('/invoices/upload', { token: ann, body });
  const task = TaskStatus.parse((await server.ended(accepted.body['task_id'], ann)).body);
  return { taskId: task.task_id, reviewId: task.result?.review_id ?? '', result: task.result };
}

const act = (token: string, path: string, json?: unknown) =>
  server.call(path, { token, method: 'POST', ...(json === undefined ? {} : { json }) });
const edit = (token: string, id: string, json: unknown) =>
  server.call(`/review/${id}`, { token, method: 'PATCH', json });
const shown = async (id: string, token = ann) =>
  Review.parse((await server.call(`/review/${id}`, { token })).body);
const queue = async (query: string, token = ann) =>
  ReviewList.parse((await server.call(`/review${query}`, { token })).body);

describe('a document that waits', () => {
  test('stands in the queue with its reasons, and its task names the place', async () => {
    const { reviewId, result } = await waiting();
    expect(result).toMatchObject({ auto_saved: false, invoice_id: null, review_state: 'waiting' });
    const review = await shown(reviewId);
    expect(review.reasons.map(({ code }) => code)).toContain('auto-save-off');
    expect(review.invoice.total_amount).toMatch(/^\d/);
    expect(review.document.fields['grandTotal']?.place?.page).toBe(1);
    expect(review.document.verification?.label).toBeDefined();
    const listed = await queue('?per_page=100&sort=-created_at');
    expect(listed.reviews[0]?.id).toBe(reviewId);
    expect(listed.pagination.total).toBe(listed.reviews.length);
  });

  test('is found by state, reason, holder and age, and sorted', async () => {
    const { reviewId } = await waiting();
    await act(ann, `/review/${reviewId}/claim`);
    const found = async (query: string, token = ann) =>
      (await queue(`${query}&per_page=100`, token)).reviews.some(({ id }) => id === reviewId);
    expect(await found('?claimed_by=me')).toBe(true);
    expect(await found('?claimed_by=me', bob)).toBe(false);
    expect(await found('?claimed_by=nobody')).toBe(false);
    expect(await found('?reason=auto-save-off')).toBe(true);
    expect(await found('?reason=nothing-read')).toBe(false);
    expect(await found('?state=approved')).toBe(false);
    expect(await found('?state=any')).toBe(true);
    expect(await found('?min_age_minutes=0')).toBe(true);
    expect(await found('?min_age_minutes=60')).toBe(false);
    const amounts = (await queue('?sort=-total_amount&per_page=100')).reviews.map((one) =>
      Number(one.total_amount ?? -Infinity),
    );
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    for (const bad of ['?sort=name', '?state=gone', '?per_page=101', '?claimed_by=someone']) {
      expect((await server.call(`/review${bad}`, { token: ann })).status, bad).toBe(400);
    }
  });

  test('belongs to who took it, until it is given back', async () => {
    const { reviewId } = await waiting();
    const claimed = Review.parse((await act(ann, `/review/${reviewId}/claim`)).body);
    expect(claimed.claim).toMatchObject({ email: 'ann@example.com' });
    expect((await act(ann, `/review/${reviewId}/claim`)).status).toBe(200);
    for (const path of ['claim', 'release', 'approve']) {
      const refused = await act(bob, `/review/${reviewId}/${path}`);
      expect(refused.status, path).toBe(409);
      expect(refused.body, path).toMatchObject({ code: 'review-claimed' });
      expect(refused.body['detail'], path).toContain('ann@example.com');
    }
    expect((await edit(bob, reviewId, { total_amount: '1.00' })).status).toBe(409);
    expect((await act(bob, `/review/${reviewId}/reject`, { reason: 'no' })).status).toBe(409);
    expect((await act(admin, `/review/${reviewId}/release`)).status).toBe(200);
    expect((await act(bob, `/review/${reviewId}/claim`)).body).toMatchObject({
      claim: { email: 'bob@example.com' },
    });
  });
});

describe('a correction', () => {
  test('keeps what is printed, what stood before, what came after, who and when', async () => {
    const { reviewId } = await waiting();
    const before = await shown(reviewId);
    const changed = await edit(ann, reviewId, { total_amount: '1234.50', seller_name: 'New Seller Ltd' });
    const after = Review.parse(changed.body);
    expect(after.invoice).toMatchObject({ total_amount: '1234.50', seller_name: 'New Seller Ltd' });
    expect(after.total_amount).toBe('1234.50');
    expect(after.document.fields['grandTotal']).toEqual(before.document.fields['grandTotal']);
    const total = after.corrections.find(({ field }) => field === 'grandTotal');
    expect(total).toMatchObject({
      before: before.invoice.total_amount,
      after: '1234.50',
      printed: before.document.fields['grandTotal']?.raw,
      place: before.document.fields['grandTotal']?.place,
      by: { email: 'ann@example.com' },
    });
    expect(after.warnings.map(({ code }) => code)).toContain('total-differs');
    const again = Review.parse((await edit(ann, reviewId, { total_amount: '1234.50' })).body);
    expect(again.corrections).toHaveLength(after.corrections.length);
  });

  test('changes, adds and removes lines, each found again under its number', async () => {
    const { reviewId } = await waiting();
    const { invoice } = await shown(reviewId);
    const [first, ...others] = invoice.line_items;
    const lines = [
      { description: 'Freight', quantity: '1', unit_price: '9.90' },
      { line_number: first?.line_number, description: 'Changed' },
    ];
    const after = Review.parse((await edit(ann, reviewId, { line_items: lines })).body);
    expect(after.invoice.line_items.map(({ description }) => description)).toEqual(['Freight', 'Changed']);
    expect(after.invoice.line_items[1]).toMatchObject({ ...first, description: 'Changed' });
    const fields = after.corrections.map(({ field, line_number: line }) => `${field} ${line}`);
    expect(fields).toContain(`description ${first?.line_number}`);
    expect(fields.filter((field) => field.startsWith('line '))).toHaveLength(others.length + 1);
    const wrong = await edit(ann, reviewId, { line_items: [{ line_number: 9_999 }] });
    expect(wrong.status).toBe(400);
    expect(wrong.body['errors']).toMatchObject([{ pointer: '/body/line_items/0/line_number' }]);
  });

  test('is refused when it says nothing or nonsense', async () => {
    const { reviewId } = await waiting();
    for (const body of [{}, { total_amount: 'many' }, { invoice_date: '2026-02-30' }, { currency: 'euro' }]) {
      expect((await edit(ann, reviewId, body)).status, JSON.stringify(body)).toBe(400);
    }
  });
});

describe('a decision', () => {
  test('saves the corrected invoice exactly once, and the task knows it', async () => {
    const { reviewId, taskId } = await waiting();
    await edit(ann, reviewId, { total_amount: '77.70' });
    const answers = await Promise.all([1, 2, 3].map(() => act(ann, `/review/${reviewId}/approve`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const ids = new Set(answers.map(({ body }) => body['invoice_id']));
    expect(ids.size).toBe(1);
    const review = await shown(reviewId);
    expect(review).toMatchObject({ state: 'approved', claim: null, decision: { email: 'ann@example.com' } });
    const invoice = await server.call(`/invoices/${review.invoice_id}`, { token: ann });
    expect(invoice.body).toMatchObject({ total_amount: '77.70' });
    const task = TaskStatus.parse((await server.call(`/invoices/status/${taskId}`, { token: ann })).body);
    expect(task.result).toMatchObject({
      invoice_id: review.invoice_id,
      auto_saved: false,
      review_state: 'approved',
    });
    expect((await edit(ann, reviewId, { total_amount: '1.00' })).status).toBe(409);
    expect((await act(ann, `/review/${reviewId}/reject`, { reason: 'late' })).body).toMatchObject({
      code: 'review-decided',
    });
  });

  test('to reject needs a reason and saves nothing', async () => {
    const { reviewId } = await waiting();
    expect((await act(ann, `/review/${reviewId}/reject`)).status).toBe(400);
    expect((await act(ann, `/review/${reviewId}/reject`, { reason: '  ' })).status).toBe(400);
    expect((await act(ann, `/review/${reviewId}/reject`, { reason: 'Not ours' })).status).toBe(200);
    const review = await shown(reviewId);
    expect(review).toMatchObject({ state: 'rejected', invoice_id: null, decision: { reason: 'Not ours' } });
    expect((await act(ann, `/review/${reviewId}/approve`)).status).toBe(409);
  });

  test('needs a total', async () => {
    const { reviewId } = await waiting();
    await edit(ann, reviewId, { total_amount: null });
    expect((await act(ann, `/review/${reviewId}/approve`)).body).toMatchObject({ code: 'review-incomplete' });
  });

  test('needs two people from the set amount on; a correction in between withdraws the first approval', async () => {
    const set = (json: unknown) => server.call('/settings', { token: admin, method: 'PATCH', json });
    const settings = await set({ second_approval_amount: '500.00', second_approval_currency: 'EUR' });
    expect(settings.status).toBe(200);
    const { reviewId } = await waiting();
    await edit(ann, reviewId, { total_amount: '500.00', currency: 'EUR' });
    expect((await act(ann, `/review/${reviewId}/approve`)).body).toMatchObject({
      state: 'second-approval',
      invoice_id: null,
      first_approval: { email: 'ann@example.com' },
    });
    const again = await act(ann, `/review/${reviewId}/approve`);
    expect(again.body).toMatchObject({ status: 409, code: 'second-person-needed' });
    expect((await edit(bob, reviewId, { total_amount: '600.00' })).body).toMatchObject({
      state: 'waiting',
      first_approval: null,
    });
    expect((await act(bob, `/review/${reviewId}/approve`)).body).toMatchObject({ state: 'second-approval' });
    const last = await act(ann, `/review/${reviewId}/approve`);
    expect(last.body).toMatchObject({ state: 'approved', first_approval: { email: 'bob@example.com' } });
    const small = await waiting();
    await edit(ann, small.reviewId, { total_amount: '499.99', currency: 'EUR' });
    expect((await act(ann, `/review/${small.reviewId}/approve`)).body).toMatchObject({ state: 'approved' });
    await set({ second_approval_amount: null });
  });
});

test('nobody gets in without signing in, and another organization sees nothing', async () => {
  const { reviewId } = await waiting();
  const foreign = await server.foreignToken();
  const calls = [
    ['GET', ''],
    ['POST', '/claim'],
    ['POST', '/release'],
    ['POST', '/approve'],
    ['PATCH', '', { total_amount: '1.00' }],
    ['POST', '/reject', { reason: 'no' }],
  ] as const;
  for (const [method, path, json] of calls) {
    const request = { method, ...(json === undefined ? {} : { json }) };
    expect((await server.call(`/review/${reviewId}${path}`, request)).status, path).toBe(401);
    const theirs = await server.call(`/review/${reviewId}${path}`, { ...request, token: foreign });
    expect(theirs.status, path).toBe(404);
  }
  expect((await queue('', foreign)).pagination.total).toBe(0);
  expect((await server.call('/review')).status).toBe(401);
  expect((await server.call('/review/events')).status).toBe(401);
  expect((await server.call(`/review/${newId()}`, { token: ann })).status).toBe(404);
  expect((await server.call('/review/nonsense', { token: ann })).status).toBe(400);
});

test('open pages hear of changes in their organization, and of no others', async () => {
  const stop = new AbortController();
  const listen = async (token: string, heard: string[]) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${server.url}/review/events`, { headers, signal: stop.signal });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard.push(decoder.decode(chunk));
  };
  const [mine, theirs]: [string[], string[]] = [[], []];
  const done = Promise.allSettled([listen(ann, mine), listen(await server.foreignToken(), theirs)]);
  await expect.poll(() => mine.join('') && theirs.join('')).toContain('event: ready');
  const { reviewId } = await waiting();
  await act(ann, `/review/${reviewId}/reject`, { reason: 'no' });
  await expect.poll(() => mine.join('')).toContain('"state":"rejected"');
  expect(mine.join('')).toContain(reviewId);
  expect(theirs.join('')).not.toContain('review_changed');
  stop.abort();
  await done;
});
