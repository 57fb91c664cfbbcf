import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { openPdfium } from '../../open/pdf/pdfium/document.ts';
import { toBytes } from '../testing/make-pdf.ts';
import { inspectPdf } from './inspect.ts';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Ten rows of a label with its amount, as a program draws them. */
const ROWS: readonly Piece[] = Array.from({ length: 10 }, (_, row) => [
  { text: `Item number ${row}`, x: 60, y: 700 - row * 20 },
  { text: '1.110,11', x: 400, y: 700 - row * 20 },
]).flat();

async function factsOf(pieces: readonly Piece[]): Promise<PdfFacts> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { text, x, y } of pieces) page.drawText(text, { x, y, size: 10, font });
  const bytes = await toBytes(document);
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return await inspectPdf(opened.value, bytes);
  } finally {
    opened.value.close();
  }
}

const without = (index: number) => ROWS.filter((_, at) => at !== index);

describe('values that are drawn late', () => {
  it('an amount that is typed in again at the end is found, though its font is the right one', async () => {
    const facts = await factsOf([...without(3), { text: '9.110,11', x: 400, y: 680 }]);
    expect(facts.lateValues).toMatchObject([{ text: '9.110,11' }]);
  });

  it('the last row of a page and the foot under it are no late values', async () => {
    expect((await factsOf(ROWS)).lateValues).toEqual([]);
    const foot = { text: 'Page 1 of 1', x: 60, y: 40 };
    expect((await factsOf([...ROWS, foot])).lateValues).toEqual([]);
  });

  it('a program that draws all labels first and all values afterwards types nothing in', async () => {
    const [labels, values] = [0, 1].map((rest) => ROWS.filter((_, at) => at % 2 === rest));
    expect((await factsOf([...(labels ?? []), ...(values ?? [])])).lateValues).toEqual([]);
  });
});

describe('digits that do not belong together', () => {
  it('a digit that is set with another gap than everywhere else is named', async () => {
    const widened = [
      { text: '1.1', x: 400, y: 680 },
      { text: '10,11', x: 415.4, y: 680 },
    ];
    const facts = await factsOf([...ROWS.slice(0, 3), ...widened, ...ROWS.slice(4)]);
    expect(facts.mixedDigits).toMatchObject([{ text: '1.110,11', how: 'spacing' }]);
  });

  it('a digit that is drawn long after the rest of its number is named', async () => {
    const [rest, digit] = [
      { text: '1.1', x: 400, y: 680 },
      { text: '10,11', x: 413.9, y: 680 },
    ];
    const facts = await factsOf([...ROWS.slice(0, 3), rest, ...ROWS.slice(4), digit]);
    expect(facts.mixedDigits).toMatchObject([{ text: '1.110,11', how: 'order' }]);
  });

  it('a number drawn in pieces, one after the other, is whole', async () => {
    const pieces = [
      { text: '1.1', x: 400, y: 680 },
      { text: '10,11', x: 413.9, y: 680 },
    ];
    const facts = await factsOf([...ROWS.slice(0, 3), ...pieces, ...ROWS.slice(4)]);
    expect(facts.mixedDigits).toEqual([]);
  });
});
