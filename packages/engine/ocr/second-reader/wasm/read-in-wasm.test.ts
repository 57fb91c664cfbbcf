import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

import { openPdfium } from '../../../open/pdf/pdfium/document.ts';
import { renderPage } from '../../../open/pdf/pdfium/render.ts';
import { parseTsv } from '../parse-tsv.ts';
import { toPixmap } from '../to-pixmap.ts';
import { languagesInWasm, readInWasm } from './read-in-wasm.ts';

/** One line of print. */
async function drawLine(text: string) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([300, 60]).drawText(text, { x: 20, y: 25, size: 16, font });
  const opened = await openPdfium(await pdf.save());
  if (!opened.ok) throw new Error(opened.error.message);
  const { value: document } = opened;
  const drawn = document.withPage(0, (page) =>
    renderPage(document.pdfium, page, { dpi: 150, maxPixels: 1_000_000 }),
  );
  document.close();
  if (drawn === null) throw new Error('The page was not drawn.');
  return drawn;
}

test('data for seven languages comes along', () => {
  expect([...languagesInWasm()].toSorted()).toEqual(['deu', 'eng', 'fra', 'ita', 'nld', 'por', 'spa']);
});

test('what the first reader can not write is read without any program installed', async () => {
  const line = await drawLine('Müllerstraße 12,50 €');
  const table = await readInWasm({ languages: ['deu', 'eng'], mode: '11', picture: toPixmap(line) });
  const words = parseTsv(table ?? '', line).map(({ text }) => text);
  expect(words).toEqual(['Müllerstraße', '12,50', '€']);
});

test('a picture that can not be decoded gives nothing', async () => {
  expect(await readInWasm({ languages: ['eng'], mode: '11', picture: new Uint8Array(20) })).toBeNull();
});

test('an aborted reading gives nothing', async () => {
  const page = { languages: ['eng'], mode: '11', picture: toPixmap(await drawLine('Total 1.00')) };
  expect(await readInWasm({ ...page, signal: AbortSignal.abort() })).toBeNull();
});
