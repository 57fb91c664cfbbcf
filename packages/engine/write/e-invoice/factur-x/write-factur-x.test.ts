import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { NO_LINE } from '@vouch/core/invoice/no-terms.ts';
import { LOCALES } from '../../../generate/locales/registry.ts';
import type { LocaleId } from '../../../generate/locales/locale.ts';
import { toInvoiceTerms } from '../../../generate/factur-x/to-invoice-terms.ts';
import { invoiceOf } from '../../../generate/testing/plan-sample.ts';
import { openBytes } from '../../../open/testing/open-bytes.ts';
import { parseXml } from '../../../open/e-invoice/xml/parse-xml.ts';
import { writeFacturX } from './write-factur-x.ts';

const MADE_AT = new Date('2026-05-04T03:02:01Z');

async function reopened(terms: InvoiceTerms) {
  const opened = await openBytes(await writeFacturX(terms, MADE_AT), 'invoice.pdf');
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** All text of the pages without blanks. */
async function textOf(file: Awaited<ReturnType<typeof reopened>>): Promise<string> {
  const words: string[] = [];
  for (let index = 0; index < file.pages.count; index += 1) {
    const page = await file.pages.view(index);
    words.push(...page.words.map((word) => word.text));
  }
  return words.join('');
}

describe('the attached data', () => {
  test.each(Object.keys(LOCALES) as LocaleId[])(
    'of an invoice of %s are found and complete',
    async (locale) => {
      const terms = toInvoiceTerms(invoiceOf(7, { locale }));
      const file = await reopened(terms);
      file.pages.close();
      expect(file.attachments).toMatchObject([{ name: 'factur-x.xml', mediaType: 'application/xml' }]);
      expect(file.eInvoices).toEqual([
        { ...terms, syntax: 'cii', faults: [], attachmentName: 'factur-x.xml' },
      ]);
    },
  );
});

describe('the page', () => {
  test('shows what the data say', async () => {
    const terms = toInvoiceTerms(invoiceOf(3, { complexity: 'complex' }));
    const file = await reopened(terms);
    const text = await textOf(file);
    file.pages.close();
    const shown = [terms.number, terms.grandTotal, terms.amountDue, terms.iban, terms.seller.vatId];
    for (const value of shown.filter((each) => each !== null)) expect(text).toContain(value);
    for (const line of terms.lines) expect(text).toContain(line.lineTotal);
  });

  test('goes on to further pages when there are many lines', async () => {
    const terms = toInvoiceTerms(invoiceOf(3));
    const lines = Array.from({ length: 150 }, (_, index) => ({ ...NO_LINE, id: `L${index}`, name: 'Item' }));
    const file = await reopened({ ...terms, lines });
    const text = await textOf(file);
    file.pages.close();
    expect(file.pages.count).toBeGreaterThan(2);
    expect(text).toContain('L149');
  });

  test('shows a letter that the font lacks as a question mark and never fails', async () => {
    const terms = toInvoiceTerms(invoiceOf(3));
    const file = await reopened({ ...terms, seller: { ...terms.seller, name: 'Łódź 東京 \u0007' } });
    const text = await textOf(file);
    file.pages.close();
    expect(text).toContain('Łódź');
    expect(text).toContain('??');
  });
});

describe('the form of PDF/A-3', () => {
  const load = async () => PDFDocument.load(await writeFacturX(toInvoiceTerms(invoiceOf(3)), MADE_AT));

  test('has metadata that name the standard and the data, an output intent and an identifier', async () => {
    const { catalog, context } = await load();
    const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = new TextDecoder().decode(metadata.contents);
    expect(parseXml(xmp.slice(xmp.indexOf('<x:xmpmeta'), xmp.lastIndexOf('<?xpacket')))).toMatchObject({
      ok: true,
    });
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>');
    expect(xmp).toContain('<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>');
    expect(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1);
    expect(context.trailerInfo.ID).toBeDefined();
  });

  test('names the data as an alternative form of the document', async () => {
    const { catalog } = await load();
    const file = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict);
    expect(String(file.get(PDFName.of('AFRelationship')))).toBe('/Alternative');
  });

  test('embeds every font', async () => {
    const { context } = await load();
    const dictionaries = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict);
    const descriptors = dictionaries.filter(
      (each) => String(each.get(PDFName.of('Type'))) === '/FontDescriptor',
    );
    expect(descriptors).toHaveLength(2);
    expect(descriptors.every((each) => each.has(PDFName.of('FontFile2')))).toBe(true);
  });

  test('is the same file for the same invoice', async () => {
    const terms = toInvoiceTerms(invoiceOf(3));
    expect(await writeFacturX(terms, MADE_AT)).toEqual(await writeFacturX(terms, MADE_AT));
  });
});
