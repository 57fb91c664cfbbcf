import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportAccepted } from '@vouch/contract/imports/import.ts';
import { Invoice } from '@vouch/contract/invoices/invoice.ts';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { writeWorkbook } from '@vouch/engine/tables/testing/write-workbook.ts';
import { formOf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
});
afterAll(() => server.stop());

const send = (content: string | Uint8Array, fields: Record<string, string> = {}, name = 'ledger.csv') =>
  server.call('/invoices/import', { token, body: formOf(Buffer.from(content), name, fields) });
async function reportOf(content: string | Uint8Array, fields: Record<string, string> = {}) {
  const answer = await send(content, fields);
  expect(answer.body).toMatchObject({ success: true });
  const { body } = await server.ended(ImportAccepted.parse(answer.body).task_id, token);
  const { result } = TaskStatus.parse(body);
  if (!result?.import) throw new Error(`No report: ${JSON.stringify(body)}`);
  return result.import;
}
async function invoiceBy(number: string) {
  const list = await server.call('/invoices/?per_page=100', { token });
  const found = (list.body['invoices'] as { id: string; invoice_number: string }[]).filter(
    (one) => one.invoice_number === number,
  );
  expect(found).toHaveLength(1);
  return Invoice.parse((await server.call(`/invoices/${found[0]?.id}`, { token })).body);
}

describe('a CSV file', () => {
  test('of a German ledger is understood, and its amounts are kept exactly', async () => {
    const text =
      'Rechnungsnr.;Rechnungsdatum;Kunde;Netto;MwSt;Gesamtbetrag;Währung\n' +
      'R-100;31.01.2026;Käufer AG;1.000,00;190,00;1.190,00 €;EUR\n' +
      'R-101;13.02.2026;Zweite GmbH;0,10;0,02;0,12;EUR\n';
    const report = await reportOf(Buffer.from(text.replace('€', '\x80'), 'latin1'));
    expect(report).toMatchObject({ created: 2, failed: 0, decimal_mark: ',', date_order: 'dmy' });
    expect(report.mapping.map(({ column, field }) => [column, field])).toEqual([
      ['Rechnungsnr.', 'invoice_number'],
      ['Rechnungsdatum', 'invoice_date'],
      ['Kunde', 'customer_company'],
      ['Netto', 'subtotal'],
      ['MwSt', 'tax_amount'],
      ['Gesamtbetrag', 'total_amount'],
      ['Währung', 'currency'],
    ]);
    expect(await invoiceBy('R-100')).toMatchObject({
      invoice_date: '2026-01-31',
      total_amount: '1190.00',
      subtotal: '1000.00',
      currency: 'EUR',
      customer: { company_name: 'Käufer AG' },
    });
  });

  test('with lines makes one invoice of rows with one number', async () => {
    const text =
      'Invoice No,Date,Customer,Total,Description,Qty,Unit Price\n' +
      'L-1,2026-03-01,Acme,30.00,Nuts,2,5.00\nL-1,2026-03-01,Acme,30.00,Bolts,4,5.0000\nL-2,2026-03-02,Acme,7.00,Tape,1,7\n';
    expect(await reportOf(text)).toMatchObject({ rows: 3, invoices: 2, created: 2 });
    const { line_items: lines } = await invoiceBy('L-1');
    expect(lines).toMatchObject([
      { line_number: 1, description: 'Nuts', quantity: 2, unit_price: '5.00' },
      { line_number: 2, description: 'Bolts', quantity: 4, unit_price: '5.0000' },
    ]);
  });

  test('with faults names each by row and column, and saves the other rows', async () => {
    const text =
      'number,date,total\nF-1,2026-01-01,10.00\nF-2,31.31.2026,10.00\nF-3,2026-01-01,ten\n,2026-01-01,1.00\n';
    const report = await reportOf(text);
    expect(report).toMatchObject({ created: 1, failed: 3, fault_count: 3 });
    expect(report.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'date', 'not-a-day'],
      [4, 'total', 'not-a-number'],
      [5, null, 'missing'],
    ]);
  });

  test('that was imported before is skipped, unless it is wanted again', async () => {
    const text = 'number,date,total,seller\nD-1,2026-01-01,10.00,Acme\n';
    expect(await reportOf(text)).toMatchObject({ created: 1, skipped: 0 });
    expect(await reportOf(text)).toMatchObject({ created: 0, skipped: 1 });
    expect(await reportOf(text, { duplicates: 'save' })).toMatchObject({ created: 1, skipped: 0 });
  });

  test('is only checked in a dry run', async () => {
    const before = await server.call('/invoices/', { token });
    const report = await reportOf('number,date,total\nDRY-1,2026-01-01,10.00\n', { dry_run: 'true' });
    expect(report).toMatchObject({ dry_run: true, created: 1 });
    const after = await server.call('/invoices/', { token });
    expect(after.body['pagination']).toEqual(before.body['pagination']);
  });

  test('whose headings say nothing is imported by a mapping', async () => {
    const text = 'A,B,C,D\nM-1,2026-01-01,10.00,x\n';
    const failed = await send(text);
    const { body } = await server.ended(failed.body['task_id'], token);
    expect(body).toMatchObject({ status: 'failed', code: 'columns-missing' });
    const mapping = JSON.stringify({ A: 'invoice_number', B: 'invoice_date', C: 'total_amount', D: null });
    expect(await reportOf(text, { mapping })).toMatchObject({ created: 1 });
  });

  test('that leaves open whether it means thousands is asked about', async () => {
    const text = 'number;date;total\nT-1;2026-01-01;1.234\n';
    expect(await reportOf(text)).toMatchObject({ created: 0, faults: [{ code: 'ambiguous-number' }] });
    expect(await reportOf(text, { decimal_mark: '.' })).toMatchObject({ created: 1 });
    expect((await invoiceBy('T-1')).total_amount).toBe('1.234');
  });
});

test('a workbook is imported by what its cells hold', async () => {
  const bytes = writeWorkbook([
    ['Invoice number', 'Invoice date', 'Total amount', 'Status'],
    ['X-1', '2026-04-01', 1234.567, 5],
  ]);
  expect(await reportOf(bytes)).toMatchObject({ created: 1 });
  expect(await invoiceBy('X-1')).toMatchObject({ total_amount: '1234.567', order_status: 5 });
});

test('JSON as this server gives it is imported with its lines', async () => {
  const invoice = {
    invoice_number: 'J-1',
    invoice_date: '2026-05-01',
    total_amount: '23153.2300',
    customer: { company_name: 'Adventure Works' },
    line_items: [{ description: 'Bike', quantity: 1, unit_price: '3374.99' }],
  };
  expect(await reportOf(JSON.stringify({ invoices: [invoice] }))).toMatchObject({ created: 1 });
  expect(await invoiceBy('J-1')).toMatchObject({
    total_amount: '23153.2300',
    customer: { company_name: 'Adventure Works' },
    line_items: [{ description: 'Bike', unit_price: '3374.99' }],
  });
});

test('what is no table, no form, or has wrong fields is refused', async () => {
  expect((await send('%PDF-1.7')).body).toMatchObject({ status: 400, code: 'unsupported-type' });
  expect((await send('')).body).toMatchObject({ status: 400, code: 'empty-file' });
  expect((await send('a,b\n1,2\n', { mapping: 'no json' })).body).toMatchObject({
    status: 400,
    errors: [{ pointer: '/body/mapping' }],
  });
  expect((await send('a,b\n1,2\n', { mapping: '{"a":"nonsense"}' })).body).toMatchObject({ status: 400 });
  expect((await server.call('/invoices/import', { token, json: {} })).status).toBe(400);
});

test('an import needs sign-in, is done once under one key, and belongs to its organization', async () => {
  const body = () => formOf(Buffer.from('number,date,total\nK-1,2026-01-01,1.00\n'), 'a.csv');
  expect((await server.call('/invoices/import', { body: body() })).status).toBe(401);
  const headers = { 'idempotency-key': 'import-1' };
  const first = await server.call('/invoices/import', { token, body: body(), headers });
  const again = await server.call('/invoices/import', { token, body: body(), headers });
  expect(again.body).toEqual(first.body);
  const path = `/invoices/status/${String(first.body['task_id'])}`;
  expect((await server.call(path, { token: await server.foreignToken() })).status).toBe(404);
});
