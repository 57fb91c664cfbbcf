// What other programs make of the files: libxml2 with the published schema, and pdfdetach of Poppler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFacturXSchema, parseByLibxml } from '@vouch/engine/write/e-invoice/testing/factur-x-schema.ts';
import { findProgram } from '../../../../../scripts/services/find-program.ts';
import { makeFile, someExported } from '../testing/some-exported.ts';
import { unzip } from '../testing/unzip.ts';

const INVOICE = someExported({ sellerName: 'Möwe & Söhne <KG>' });

async function onlyFile(format: 'ubl' | 'facturx') {
  const { bytes, shortcomings } = await makeFile({ format }, [INVOICE]);
  expect(shortcomings).toEqual([]);
  const [file] = (await unzip(bytes)).values();
  if (file === undefined) throw new Error('no file');
  return file;
}

/** The names of the files attached to a PDF, and the first of them, as pdfdetach finds them. */
function detach(pdf: Buffer) {
  const program = findProgram({
    names: ['pdfdetach'],
    folders: ['/usr/bin'],
    debianPackage: 'poppler-utils',
    setting: 'PATH',
  });
  const folder = mkdtempSync(join(tmpdir(), 'vouch-detach-'));
  try {
    writeFileSync(join(folder, 'invoice.pdf'), pdf);
    const [invoice, out] = [join(folder, 'invoice.pdf'), join(folder, 'out')];
    const list = execFileSync(program, ['-list', invoice], { encoding: 'utf8' });
    execFileSync(program, ['-save', '1', '-o', out, invoice]);
    return { list, xml: readFileSync(out, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('other programs find the data in a Factur-X file, and the published schema has nothing against them', async () => {
  const { list, xml } = detach(await onlyFile('facturx'));
  expect(list).toBe('1 embedded files\n1: factur-x.xml\n');
  expect(openFacturXSchema()(xml)).toEqual([]);
  expect(parseByLibxml(xml, '//*[local-name()="SellerTradeParty"]/*[local-name()="Name"]')).toBe(
    INVOICE.sellerName,
  );
});

test('another parser reads a UBL file', async () => {
  const xml = (await onlyFile('ubl')).toString('utf8');
  expect(parseByLibxml(xml, '//*[local-name()="PayableAmount"]')).toBe('119.00');
  expect(
    parseByLibxml(
      xml,
      '//*[local-name()="AccountingSupplierParty"]//*[local-name()="PartyLegalEntity"]/*[local-name()="RegistrationName"]',
    ),
  ).toBe(INVOICE.sellerName);
});
