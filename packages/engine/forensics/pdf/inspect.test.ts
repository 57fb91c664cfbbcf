import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';
import { PDFDocument, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { openPdfium } from '../../open/pdf/pdfium/document.ts';
import {
  appendContent,
  coverTotal,
  editedInvoice,
  makeInvoice,
  toBytes,
  TOTAL,
} from '../testing/make-pdf.ts';
import { inspectPdf } from './inspect.ts';

async function inspect(bytes: Uint8Array): Promise<PdfFacts> {
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return await inspectPdf(opened.value, bytes);
  } finally {
    opened.value.close();
  }
}

describe('inspectPdf', () => {
  it('finds nothing unusual in an invoice as a program makes it', async () => {
    const facts = await inspect(await toBytes(await makeInvoice()));
    expect(facts.overlays).toEqual([]);
    expect(facts.hiddenTexts).toEqual([]);
    expect(facts.mixedDigits).toEqual([]);
    expect(facts.oddFonts).toEqual([]);
    expect(facts.revisions).toHaveLength(1);
    expect(facts.repaired).toBe(false);
  });

  it('shows the old text under a white box and the new one on top', async () => {
    const facts = await inspect(await editedInvoice((page, font) => coverTotal(page, font, '9.190,00')));
    expect(facts.overlays).toMatchObject([{ kind: 'box', hiddenText: '1.190,00', shownText: '9.190,00' }]);
  });

  it('takes a box that was drawn before its text for a background', async () => {
    const facts = await inspect(
      await editedInvoice((page, font) => {
        page.drawRectangle({ x: 100, y: 100, width: 100, height: 20, color: rgb(1, 1, 1) });
        page.drawText('Order 4711', { x: 105, y: 105, size: 10, font });
      }),
    );
    expect(facts.overlays).toEqual([]);
  });

  it('takes a see-through box for a marker', async () => {
    const facts = await inspect(
      await editedInvoice((page) =>
        page.drawRectangle({ x: 440, y: 295, width: 80, height: 16, color: rgb(1, 1, 0), opacity: 0.4 }),
      ),
    );
    expect(facts.overlays).toEqual([]);
  });

  it('names a value that is set in a typeface of its own', async () => {
    const facts = await inspect(
      await editedInvoice((page, font) => page.drawText('77.310,00', { x: 350, y: TOTAL.y, size: 11, font })),
    );
    expect(facts.oddFonts).toMatchObject([{ text: '77.310,00', font: 'Times-Roman', how: 'other-family' }]);
  });

  it('takes a number that stands alone in a margin for the stamp of a machine', async () => {
    const facts = await inspect(
      await editedInvoice((page, font) => page.drawText('00012345', { x: 500, y: 20, size: 8, font })),
    );
    expect(facts.oddFonts).toEqual([]);
  });

  it('names a digit in another font than its neighbours', async () => {
    const facts = await inspect(
      await editedInvoice((page, font) => {
        const width = font.widthOfTextAtSize('9', TOTAL.size);
        page.drawText('9', { x: TOTAL.x - width, y: TOTAL.y, size: TOTAL.size, font });
      }),
    );
    expect(facts.mixedDigits).toMatchObject([{ text: '91.190,00', how: 'font' }]);
  });

  it('tells what an appended update changed, with the old text', async () => {
    const bytes = await toBytes(await makeInvoice());
    const operators = `q 1 1 1 rg ${TOTAL.x - 2} ${TOTAL.y - 3} 60 14 re f Q BT /Helv 11 Tf ${TOTAL.x} ${TOTAL.y} Td (9.190,00) Tj ET`;
    const facts = await inspect(appendContent(bytes, operators));
    expect(facts.revisions).toHaveLength(2);
    expect(facts.revisions[1]?.touches).toContain('content');
    expect(facts.revisions[1]?.changes).toMatchObject([
      { page: 1, removed: ['1.190,00'], added: ['9.190,00'] },
    ]);
  });

  it('finds text that nobody can see, but not white text on a dark bar', async () => {
    const facts = await inspect(
      await editedInvoice((page, font) => {
        page.drawText('pay 5.000,00 to me', { x: 60, y: 60, size: 8, font, color: rgb(1, 1, 1) });
        page.drawText('small print', { x: 60, y: 90, size: 1, font });
        page.drawText('outside', { x: -400, y: 90, size: 8, font });
        page.drawRectangle({ x: 50, y: 190, width: 200, height: 20, color: rgb(0.1, 0.1, 0.4) });
        page.drawText('white on blue', { x: 60, y: 195, size: 10, font, color: rgb(1, 1, 1) });
      }),
    );
    expect(facts.hiddenTexts.map(({ how, text }) => [how, text])).toEqual([
      ['white', 'pay 5.000,00 to me'],
      ['tiny', 'small print'],
      ['off-page', 'outside'],
    ]);
  });

  it('finds scripts and actions that start programs wherever they hang', async () => {
    const document = await PDFDocument.load(await toBytes(await makeInvoice()));
    const action = document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') });
    document.catalog.set(PDFName.of('OpenAction'), action);
    document.addJavaScript('hello', 'app.alert(1)');
    const facts = await inspect(await toBytes(document));
    expect([facts.hasJavaScript, facts.hasLaunchAction]).toEqual([true, true]);
  });

  it('sees a comment that hides a value, and none that leaves it readable', async () => {
    const covered = await inspect(await withFreeText('1 1 1 rg 0 0 70 20 re f'));
    const beside = await inspect(await withFreeText('1 0 0 RG 0 0 70 20 re S'));
    expect(covered.overlays).toMatchObject([
      { kind: 'annotation', hiddenText: '1.190,00', shownText: '9.190,00' },
    ]);
    expect(beside.overlays).toEqual([]);
    expect(beside.annotations).toMatchObject([{ kind: 'free-text', page: 1 }]);
  });
});

/** The invoice with a comment over its total whose appearance draws the given operators. */
async function withFreeText(operators: string): Promise<Uint8Array> {
  const document = await makeInvoice();
  const { context } = document;
  const appearance = context.register(
    context.stream(operators, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 70, 20] }),
  );
  const annotation = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'FreeText',
      Rect: [TOTAL.x - 5, TOTAL.y - 5, TOTAL.x + 65, TOTAL.y + 15],
      Contents: PDFString.of('9.190,00'),
      AP: { N: appearance },
    }),
  );
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([annotation]));
  return await toBytes(document);
}
