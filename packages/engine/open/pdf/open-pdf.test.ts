import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

import { codeOf, openBytes } from '../testing/open-bytes.ts';
import { dictionary, INVOICE_LINES, pagesPdf, stream, textLines, writePdf } from '../testing/write-pdf.ts';

const invoice = pagesPdf([{ content: textLines(INVOICE_LINES) }]);

async function firstView(bytes: Uint8Array) {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return { file: opened.value, view: await opened.value.pages.view(0) };
  } finally {
    opened.value.pages.close();
  }
}

async function protectedPdf(userPassword: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(invoice);
  document.encrypt({ userPassword, ownerPassword: 'owner', permissions: { printing: false } });
  return await document.save({ useObjectStreams: false });
}

test('words come with text, place, font and line', async () => {
  const { view } = await firstView(invoice);
  const word = view.words.find(({ text }) => text === 'INV-2026-0042');
  expect(view).toMatchObject({ width: 600, height: 800, unit: 'pt', textSource: 'text-layer', turned: 0 });
  expect(word).toMatchObject({ confidence: 1, line: 2, font: { name: 'Helvetica', sizePt: 12 } });
  expect(word?.box.left).toBeCloseTo((60 + 43.35) / 600, 1);
  expect(word?.box.top).toBeGreaterThan(1 - 715 / 800);
  expect(word?.box.bottom).toBeLessThan(1 - 695 / 800);
});

test('a page that asks to be turned is seen as a reader sees it', async () => {
  const turned = pagesPdf([{ content: textLines(INVOICE_LINES), entries: '/Rotate 90' }]);
  const { view } = await firstView(turned);
  expect(view).toMatchObject({ width: 600, height: 800, turned: 270 });
  expect(view.words[0]).toMatchObject({ text: 'Example', line: 0 });
});

test('text written sideways for a turned page reads normally', async () => {
  const sideways = INVOICE_LINES.map((line, index) => `0 1 -1 0 ${60 + index * 20} 60 Tm (${line}) Tj`).join(
    '\n',
  );
  const content = `BT /F1 12 Tf\n${sideways}\nET`;
  const { view } = await firstView(pagesPdf([{ content, entries: '/Rotate 90' }]));
  expect(view).toMatchObject({ width: 800, height: 600, turned: 0 });
  const { view: unturned } = await firstView(pagesPdf([{ content }]));
  expect(unturned).toMatchObject({ width: 800, height: 600, turned: 90 });
  for (const seen of [view, unturned]) {
    expect(seen.words[0]).toMatchObject({ text: 'Example', line: 0 });
    expect(seen.words[0]?.box.left).toBeCloseTo(60 / 800, 1);
    expect(seen.words[0]?.box.top).toBeCloseTo(50 / 600, 1);
  }
});

test('amounts in neighbouring columns stay two words on one line', async () => {
  const row = 'BT /F1 12 Tf 1 0 0 1 300 500 Tm (1.234,56) Tj 1 0 0 1 360 500 Tm (9,99) Tj ET';
  const { view } = await firstView(pagesPdf([{ content: `${textLines(INVOICE_LINES)}\n${row}` }]));
  const [left, right] = ['1.234,56', '9,99'].map((text) => view.words.find((word) => word.text === text));
  expect(left?.line).toBe(right?.line);
});

test('text that can not be seen is not part of a page that can', async () => {
  const hidden = 'BT /F1 12 Tf 3 Tr 1 0 0 1 60 300 Tm (Total 1.00) Tj ET';
  const { view } = await firstView(pagesPdf([{ content: `${textLines(INVOICE_LINES)}\n${hidden}` }]));
  expect(view.words.map((word) => word.text)).not.toContain('1.00');
});

test('the invisible text layer of a scan stands for the picture', async () => {
  const lines = [...INVOICE_LINES, ...INVOICE_LINES];
  const content = `q 600 0 0 800 0 0 cm /I1 Do Q\n3 Tr\n${textLines(lines)}`;
  const picture = stream(
    Buffer.alloc(12, 200),
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
  );
  const entries = '/Resources << /XObject << /I1 6 0 R >> /Font << /F1 3 0 R >> >>';
  const { view } = await firstView(pagesPdf([{ content, entries }], { objects: [picture] }));
  expect(view.textSource).toBe('text-layer');
  const thin = pagesPdf(
    [{ content: content.replace(textLines(lines), textLines(['Scanned by an app'])), entries }],
    {
      objects: [picture],
    },
  );
  expect((await firstView(thin)).view.textSource).toBe('none');
});

test('a file with a password is refused, one with an owner password only is read', async () => {
  expect(await codeOf(await protectedPdf('secret'))).toBe('encrypted');
  const { file, view } = await firstView(await protectedPdf(''));
  expect(file.pdf?.encrypted).toBe(true);
  expect(view.words.map((word) => word.text)).toContain('INV-2026-0042');
});

test('a file cut off at the end is repaired and says so', async () => {
  const document = await PDFDocument.load(invoice);
  const modern = await document.save({ useObjectStreams: true });
  const { file, view } = await firstView(modern.subarray(0, modern.length - 300));
  expect(view.words.map((word) => word.text)).toContain('INV-2026-0042');
  expect(file.pdf?.repaired).toBe(true);
  expect(file.notices.join(' ')).toContain('repaired');
});

test('junk before the header does no harm', async () => {
  const { view } = await firstView(Buffer.concat([Buffer.from('\ufeff\r\njunk'), invoice]));
  expect(view.words.length).toBeGreaterThan(20);
});

test('no pages, too many pages and garbage are typed errors', async () => {
  const empty = writePdf([
    dictionary('/Type /Catalog /Pages 2 0 R'),
    dictionary('/Type /Pages /Count 0 /Kids []'),
  ]);
  const three = pagesPdf([{ content: '' }, { content: '' }, { content: '' }]);
  expect(await codeOf(empty)).toBe('no-pages');
  expect(await codeOf(three, 'a.pdf', { maxPages: 2 })).toBe('too-many-pages');
  expect(await codeOf(Buffer.from('%PDF-1.7\nthis is all there is'))).toMatch(/^(damaged|no-pages)$/);
});

test('a page that prints meaningless characters has no usable text', async () => {
  const scrambled = Array.from({ length: 20 }, (_, index) =>
    `Xkcd Qwrt Zxcv Bnmp Hjkl Fghj Wrtp ${index}`.replaceAll(/[aeiou]/gi, 'x'),
  );
  const { view } = await firstView(pagesPdf([{ content: textLines(scrambled) }]));
  expect(view).toMatchObject({ textSource: 'none', words: [] });
});
