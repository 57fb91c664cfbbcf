import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readTable } from '@vouch/engine/tables/read-table.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { openFile } from '@vouch/engine/open/open.ts';
import { amount, makeFile, someExported } from '../testing/some-exported.ts';
import { unzip } from '../testing/unzip.ts';
import { newId } from '../../../platform/ids.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => someExported({ invoiceNumber: `R-${index + 1}` }));

describe('csv', () => {
  test('has a row an invoice, exact amounts and the byte order mark', async () => {
    const { bytes } = await makeFile({ format: 'csv' }, many(3));
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFinvoice_number,invoice_date,/);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain('R-3,2026-02-03,2026-03-05,Möwe KG,"Hafen 3, 18439 Stralsund, DE"');
    expect(lines[3]).toContain('100.00,,,19.00,119.00');
  });

  test('has a row a line on request, and no mark', async () => {
    const { bytes } = await makeFile({ format: 'csv', rows: 'lines', bom: false }, many(2));
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^invoice_number,/);
    expect(lines[2]).toContain('R-2,2026-02-03,Möwe KG,EUR,1,B-1,Beratung,2.5,HUR,40.0000,100.00,19');
  });
});

describe('xlsx', () => {
  test('is read by another program of ours, with numbers as numbers and days as days', async () => {
    const huge = amount('123456789012345.12345678');
    const evil = someExported({ sellerName: '=HYPERLINK("x")', totalAmount: huge });
    const { bytes } = await makeFile({ format: 'xlsx' }, [...many(2), evil]);
    const table = await readTable({ bytes });
    expect(table.ok && table.value.rows[2]?.cells[0]).toBe('R-1');
    const files = await unzip(bytes);
    const sheet = files.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(sheet).toContain('<c r="N2" s="2"><v>119.00</v></c>');
    expect(sheet).toContain('<c r="B2" s="3"><v>46056</v></c>');
    expect(sheet).toContain(`<t xml:space="preserve">${huge}</t>`);
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>');
    expect(files.get('xl/worksheets/sheet2.xml')?.toString()).toContain('Beratung');
  });
});

test('json holds everything with exact amounts', async () => {
  const { bytes } = await makeFile({ format: 'json' }, many(3));
  const { invoices } = JSON.parse(bytes.toString('utf8')) as { invoices: unknown[] };
  expect(invoices).toHaveLength(3);
  expect(invoices[2]).toMatchObject({
    invoice_number: 'R-3',
    total_amount: '119.00',
    line_items: [{ unit_price: '40.0000', quantity: '2.5' }],
  });
});

describe.each([
  ['ubl', '.xml'],
  ['facturx', '.pdf'],
] as const)('%s', (format, extension) => {
  test('has a file an invoice, and a manifest that names what lacks', async () => {
    const poor = someExported({
      invoiceNumber: 'R/2 "x"',
      sellerAddress: 'somewhere',
      dueDate: null,
      lines: [],
    });
    const { bytes, shortcomings } = await makeFile({ format }, [someExported(), poor]);
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual([
      `000001_R-1${extension}`,
      `000002_R_2 _x_${extension}`,
      'manifest.json',
    ]);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as { invoices: unknown[] };
    expect(manifest.invoices).toMatchObject([
      { file: `000001_R-1${extension}`, is_complete: true, missing_terms: [], broken_rules: [] },
      { is_complete: false, missing_terms: ['BT-40', 'BT-106', 'BG-25'] },
    ]);
    expect(shortcomings).toMatchObject([{ missingTerms: ['BT-40', 'BT-106', 'BG-25'] }]);
    expect(shortcomings[0]?.message).toContain('BR-09, BR-12, BR-16');
  });

  test('is read back with every value', async () => {
    const { bytes } = await makeFile({ format }, [someExported()]);
    const file = (await unzip(bytes)).get(`000001_R-1${extension}`) ?? Buffer.of();
    const opened = await openFile({ bytes: file, fileName: '' }, DEFAULT_LIMITS);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.pages.close();
    expect(opened.value.eInvoices).toMatchObject([
      {
        number: 'R-1',
        grandTotal: '119.00',
        taxes: [{ category: 'S', rate: '19', base: '100.00', amount: '19.00' }],
        seller: { street: ['Hafen 3'], postCode: '18439', city: 'Stralsund', countryCode: 'DE' },
        lines: [{ name: 'Beratung', quantity: '2.5', unitCode: 'HUR', netPrice: '40.0000' }],
      },
    ]);
  });
});

describe('originals', () => {
  const document = (fileName: string) => ({
    id: newId<'document'>(),
    fileName,
    sha256: 'x',
    mediaType: null,
  });

  test('are given once each, under safe names', async () => {
    const shared = document('../../etc/pass wd.pdf');
    const invoices = [
      someExported({ document: shared }),
      someExported({ document: shared }),
      someExported({ document: document('b.pdf') }),
      someExported(),
    ];
    const blobs = { get: () => Promise.resolve(Readable.from([Buffer.from('%PDF')])) };
    const { bytes, shortcomings } = await makeFile({ format: 'originals' }, invoices, blobs);
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual(['000001__.._etc_pass wd.pdf', '000002_b.pdf']);
    expect(files.get('000002_b.pdf')?.toString()).toBe('%PDF');
    expect(shortcomings).toHaveLength(1);
  });
});

describe('accounting', () => {
  const full = someExported({ shippingAmount: amount('10.00'), discountAmount: amount('5.00') });

  test('quickbooks has a row a line, freight and discount as lines', async () => {
    const { bytes } = await makeFile({ format: 'quickbooks' }, [full, someExported({ lines: [] })]);
    const rows = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(rows.slice(1)).toEqual([
      'R-1,Möwe KG,02/03/2026,03/05/2026,,,Beratung,100.00,19.00,EUR',
      'R-1,Möwe KG,02/03/2026,03/05/2026,,,Shipping,10.00,,EUR',
      'R-1,Möwe KG,02/03/2026,03/05/2026,,,Discount,-5.00,,EUR',
      'R-1,Möwe KG,02/03/2026,03/05/2026,,,Invoice R-1,100.00,19.00,EUR',
    ]);
  });

  test('xero gets quantity and price only where they give the amount, and is told what lacks', async () => {
    const [line] = full.lines;
    if (!line) throw new Error('no line');
    const reduced = someExported({ dueDate: null, lines: [{ ...line, lineTotal: amount('90.00') }] });
    const { bytes, shortcomings } = await makeFile({ format: 'xero' }, [someExported(), reduced]);
    const rows = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(rows[1]).toBe('Möwe KG,R-1,03/02/2026,05/03/2026,119.00,B-1,Beratung,2.5,40.0000,,,19.00,EUR');
    expect(rows[2]).toBe('Möwe KG,R-1,03/02/2026,,119.00,B-1,Beratung,1,90.00,,,17.10,EUR');
    expect(shortcomings).toMatchObject([{ message: expect.stringContaining('a due date') }]);
  });

  test('datev has its head, German numbers and encoding, and leaves out other years', async () => {
    const datev = {
      consultant_number: 1001,
      client_number: 1,
      fiscal_year_start: '2026-01-01',
      account_digits: 4,
      expense_account: '4900',
      creditor_account: '70000',
    };
    const invoices = [
      someExported(),
      someExported({ totalAmount: amount('-10.5') }),
      someExported({ invoiceDate: '2025-12-31' }),
    ];
    const { bytes, shortcomings } = await makeFile({ format: 'datev', datev }, invoices);
    const rows = bytes.toString('latin1').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(
      /^"EXTF";700;21;"Buchungsstapel";13;20260504030201234;;"";"";"";1001;1;20260101;4;20260101;20261231;/,
    );
    expect(rows[2]).toBe('119,00;"S";"EUR";;;"";4900;70000;"";0302;"R-1";"050326";;"Möwe KG R-1"');
    expect(rows[3]).toMatch(/^10,50;"H";/);
    expect(rows).toHaveLength(4);
    expect(shortcomings).toMatchObject([{ message: 'Left out: its date is in another fiscal year.' }]);
  });
});

test('an archive that nobody reads on cleans up, and an entry that fails breaks it', async () => {
  const blobs = { get: () => Promise.resolve(Readable.from(failing())) };
  const document = { id: newId<'document'>(), fileName: 'a.pdf', sha256: 'x', mediaType: null };
  await expect(makeFile({ format: 'originals' }, [someExported({ document })], blobs)).rejects.toThrow(
    'store',
  );
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('%PDF');
  await Promise.reject(new Error('the store is gone'));
}
