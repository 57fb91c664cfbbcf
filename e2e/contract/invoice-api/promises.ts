import { strict as assert } from 'node:assert';
import type { DocumentedPromise } from '../documented.ts';
import type { Subject } from '../subject.ts';
import { created, heardOfUpload, memberOf, NEW_INVOICE } from './steps.ts';

const STAGES = ['fetch', 'llm_extraction', 'validation', 'save', 'complete'];
const RANGES = {
  fetch: [0, 20],
  llm_extraction: [20, 80],
  validation: [80, 90],
  save: [90, 95],
  complete: [100, 100],
};
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Parameters of the list, and the order of what happens to a task. */
export const INVOICE_PROMISES: readonly DocumentedPromise[] = [
  filter('page', async (subject) => {
    const { body } = await subject.call('/invoices/?page=2&per_page=1');
    assert.equal(memberOf(body, 'pagination', 'page'), 2);
    assert.equal(memberOf(body, 'pagination', 'has_prev'), true);
  }),
  filter('per_page', async (subject) => {
    await subject.call('/invoices/', { json: { ...NEW_INVOICE, invoice_number: 'VN-20462' } });
    assert.equal((await listed(subject, 'per_page=1')).length, 1);
  }),
  filter('customer_id', async (subject) => {
    const [invoice] = await listed(subject, 'per_page=100');
    const customer = String(memberOf(await detail(subject), 'customer', 'id'));
    assert.ok(invoice !== undefined && (await listed(subject, `customer_id=${customer}`)).length > 0);
    assert.equal((await listed(subject, `customer_id=${NOBODY}`)).length, 0);
  }),
  filter('salesperson_id', async (subject) => {
    assert.equal((await listed(subject, `salesperson_id=${NOBODY}`)).length, 0);
  }),
  filter('status', async (subject) => {
    const status = Number(memberOf((await listed(subject, ''))[0], 'order_status'));
    const others = [1, 2, 3, 4, 5, 6].filter((other) => other !== status);
    assert.ok((await listed(subject, `status=${status}`)).length > 0);
    const counts = await Promise.all(others.map((other) => listed(subject, `status=${other}`)));
    assert.ok(counts.every((found) => found.every((one) => memberOf(one, 'order_status') !== status)));
  }),
  filter('date_from', async (subject) => {
    assert.ok((await listed(subject, `date_from=${NEW_INVOICE.invoice_date}`)).length > 0);
    assert.equal((await listed(subject, 'date_from=2990-01-01')).length, 0);
  }),
  filter('date_to', async (subject) => {
    assert.ok((await listed(subject, `date_to=${NEW_INVOICE.invoice_date}`)).length > 0);
    assert.equal((await listed(subject, 'date_to=1990-01-01')).length, 0);
  }),
  {
    title: 'stages come in their order, and progress stays in the range of its stage and never falls',
    names: ['stage', 'progress', 'stage_start', ...STAGES],
    standing: 'identical',
    keep: async (subject) => {
      const { updates } = await heardOfUpload(subject);
      const started = updates.filter(({ type }) => type === 'stage_start').map(({ stage }) => stage);
      assert.deepEqual(started, STAGES);
      const steps = updates.filter(({ type }) => type === 'progress');
      const values = steps.map(({ progress }) => Number(progress));
      assert.deepEqual(
        values,
        values.toSorted((one, other) => one - other),
      );
      for (const { stage, progress } of steps) {
        const [from, to] = RANGES[String(stage) as keyof typeof RANGES] ?? [];
        assert.ok(
          Number(progress) >= Number(from) && Number(progress) <= Number(to),
          `${String(stage)}: ${String(progress)}`,
        );
      }
    },
  },
  {
    title: 'room is "task_" and the id of the task',
    names: ['room', 'task_id'],
    standing: 'identical',
    keep: async (subject) => {
      const { joined, updates } = await heardOfUpload(subject);
      assert.equal(memberOf(joined, 'room'), `task_${String(updates[0]?.['task_id'])}`);
    },
  },
  {
    title: 'every created member is stored as it was given',
    names: Object.keys(NEW_INVOICE),
    standing: 'identical',
    keep: async (subject) => {
      const invoice = await detail(subject);
      for (const name of [
        'invoice_number',
        'invoice_date',
        'due_date',
        'subtotal',
        'tax_amount',
        'total_amount',
      ] as const)
        assert.equal(memberOf(invoice, name), NEW_INVOICE[name]);
      assert.equal(memberOf(invoice, 'customer', 'company_name'), NEW_INVOICE.customer_company);
      assert.equal(memberOf(invoice, 'line_items', '0', 'unit_price'), '1200.50');
    },
  },
  {
    title: 'metrics tell requests, their duration, the pool, the tasks and the business',
    names: [],
    standing: 'identical',
    keep: async (subject) => {
      const { body } = await subject.call('/metrics', { token: null });
      for (const word of [/requests?_total/, /_seconds_bucket/, /pool/, /task|job/, /document|verdict/])
        assert.match(String(body), word);
    },
  },
];

function filter(name: string, keep: DocumentedPromise['keep']): DocumentedPromise {
  return { title: `GET /invoices/?${name}=`, names: [name], standing: 'identical', keep };
}

async function listed(subject: Subject, query: string): Promise<readonly unknown[]> {
  await created(subject);
  const { status, body } = await subject.call(`/invoices/?${query}`);
  assert.equal(status, 200);
  const invoices = memberOf(body, 'invoices');
  assert.ok(Array.isArray(invoices));
  return invoices;
}

async function detail(subject: Subject): Promise<unknown> {
  const id = String(memberOf((await created(subject)).body, 'invoice', 'id'));
  return (await subject.call(`/invoices/${id}`)).body;
}
