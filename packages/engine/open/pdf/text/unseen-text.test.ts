import { expect, test } from 'vitest';

import { openBytes } from '../../testing/open-bytes.ts';
import { dictionary, INVOICE_LINES, pagesPdf, stream, textLines } from '../../testing/write-pdf.ts';

const PRINTED = textLines(INVOICE_LINES);
/** The row of the total of `INVOICE_LINES`. */
const TOTAL_Y = 600;

async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return (await opened.value.pages.view(0)).words.map((word) => word.text);
  } finally {
    opened.value.pages.close();
  }
}

function pageWith(operators: string): Uint8Array {
  return pagesPdf([{ content: `${PRINTED}\n${operators}` }]);
}

/** Prints text in 12 points, or as many as `at` says. */
function typed(text: string, at: { x: number; y?: number; size?: number }): string {
  const { x, y = TOTAL_Y, size = 12 } = at;
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
}

/** The invoice with an annotation over its total that draws the given operators. */
function withAnnotation(subtype: string, operators: string, more = ''): Uint8Array {
  const appearance = stream(
    operators,
    `/Type /XObject /Subtype /Form /BBox [0 0 80 20] /Resources << /Font << /F1 3 0 R >> >> ${more}`,
  );
  const annotation = dictionary(
    `/Type /Annot /Subtype /${subtype} /F 4 /Rect [140 596 220 616] /Contents (note) /AP << /N 6 0 R >>`,
  );
  return pagesPdf([{ content: PRINTED, entries: '/Annots [7 0 R]' }], { objects: [appearance, annotation] });
}

test('of a covered value only what was written on top is read', async () => {
  const box = `1 1 1 rg 141 ${TOTAL_Y - 4} 80 16 re f 0 g`;
  const words = await wordsOf(pageWith(`${box} ${typed('920.00', { x: 142.05 })}`));
  expect(words).toContain('920.00');
  expect(words.filter((word) => word === '120.00')).toHaveLength(0);
});

test('beside a covered value the rest of its line is read', async () => {
  const words = await wordsOf(pageWith(`1 1 1 rg 141 ${TOTAL_Y - 4} 80 16 re f 0 g`));
  expect(words.slice(-3)).toEqual(['Total', 'due', 'GBP']);
});

test('a box of any shape hides what it covers', async () => {
  const shape = `1 1 1 rg 140 596 m 230 596 l 235 604 l 230 614 l 190 616 l 140 614 l 138 604 l h f 0 g`;
  expect(await wordsOf(pageWith(shape))).not.toContain('120.00');
});

test('a box drawn before its text, a marker and a clipped box leave text as it is', async () => {
  const before = `0.1 0.1 0.4 rg 40 500 300 20 re f 1 g ${typed('Bank 4711', { x: 60, y: 505 })} 0 g`;
  expect(await wordsOf(pageWith(before))).toContain('4711');
  const clipped = `q 140 300 80 16 re W n 1 1 1 rg 50 290 400 400 re f Q`;
  expect(await wordsOf(pageWith(clipped))).toContain('120.00');
  const entries =
    '/Resources << /Font << /F1 3 0 R >> /ExtGState << /G1 << /BM /Multiply >> /G2 << /ca 0.4 >> >> >>';
  for (const state of ['G1', 'G2']) {
    const marker = `q /${state} gs 1 1 0 rg 140 ${TOTAL_Y - 4} 80 16 re f Q`;
    const words = await wordsOf(pagesPdf([{ content: `${PRINTED}\n${marker}`, entries }]));
    expect(words).toContain('120.00');
  }
});

test('text within forms is covered and kept like any other', async () => {
  const form = (operators: string) =>
    stream(
      `${PRINTED}\n${operators}`,
      '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>',
    );
  const inForm = (operators: string) =>
    pagesPdf([{ content: '/X1 Do', entries: '/Resources << /XObject << /X1 6 0 R >> >>' }], {
      objects: [form(operators)],
    });
  expect(await wordsOf(inForm('1 1 1 rg 141 596 80 16 re f'))).not.toContain('120.00');
  expect(await wordsOf(inForm('q 0 0 9 9 re W n 1 1 1 rg 141 596 80 16 re f Q'))).toContain('120.00');
});

test('white on white and tiny text are not read, white on a bar is', async () => {
  const white = `1 g ${typed('9999.00', { x: 60, y: 300 })} 0 g`;
  expect(await wordsOf(pageWith(white))).not.toContain('9999.00');
  expect(await wordsOf(pageWith(typed('9999.00', { x: 60, y: 300, size: 1 })))).not.toContain('9999.00');
  const pattern = `0.2 0.2 0.2 rg 40 290 300 30 re f ${white}`;
  expect(await wordsOf(pageWith(pattern))).toContain('9999.00');
});

test('what an annotation shows is read, what it hides is not', async () => {
  const opaque = `1 1 1 rg 0 0 80 20 re f 0 g BT /F1 12 Tf 8 4 Td (925.00) Tj ET`;
  const words = await wordsOf(withAnnotation('FreeText', opaque));
  expect(words).toContain('925.00');
  expect(words).not.toContain('120.00');
  const frame = `1 0 0 RG 0 0 80 20 re S`;
  expect(await wordsOf(withAnnotation('Square', frame))).toContain('120.00');
});

test('the icon of a note leaves the text beneath it', async () => {
  const icon = `1 1 0 rg 0 0 80 20 re f`;
  expect(await wordsOf(withAnnotation('Text', icon))).toContain('120.00');
});

test('what is typed into a form field is read', async () => {
  const value = `BT /F1 12 Tf 2 4 Td (PO-4711) Tj ET`;
  const words = await wordsOf(withAnnotation('Widget', value, ''));
  expect(words).toContain('PO-4711');
});
