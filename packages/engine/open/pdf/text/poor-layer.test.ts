import { expect, test } from 'vitest';

import { openBytes } from '../../testing/open-bytes.ts';
import { INVOICE_LINES, pagesPdf, stream, textLines } from '../../testing/write-pdf.ts';
import { strangeShare } from './poor-layer.ts';

const BADLY_READ = [
  'Exa~mple Tra|ding Lim!ted Har~bour Ro|ad Bris!tol Uni~ted King|dom',
  'Invo~ice num|ber seve!nteen iss~ued on the four|teenth of Ma!rch',
  'Widg~ets and ot|her use!ful thi~ngs for yo|ur work!shop',
  'To~tal am|ount due with!in thir~ty days with|out dedu!ction',
];

async function sourceOf(lines: readonly string[], mode: number): Promise<string> {
  const picture = stream(
    Buffer.alloc(12, 200),
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
  );
  const content = `q 600 0 0 800 0 0 cm /I1 Do Q\n${mode} Tr\n${textLines(lines)}`;
  const entries = '/Resources << /XObject << /I1 6 0 R >> /Font << /F1 3 0 R >> >>';
  const opened = await openBytes(pagesPdf([{ content, entries }], { objects: [picture] }));
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return (await opened.value.pages.view(0)).textSource;
  } finally {
    opened.value.pages.close();
  }
}

test('a scan whose invisible text was read badly is to be recognised anew', async () => {
  expect(await sourceOf(BADLY_READ, 3)).toBe('none');
  expect(await sourceOf([...INVOICE_LINES, ...INVOICE_LINES], 3)).toBe('text-layer');
});

test('text that a reader sees is kept, however strange', async () => {
  expect(await sourceOf(BADLY_READ, 0)).toBe('text-layer');
});

test('words, numbers, codes and addresses of invoices are not strange', () => {
  const plain =
    'Rechnung Nr. RE-2024/17 vom 01.02.2023 IBAN: DE12 3456 7890 Straße 5, 80331 München info@muster.de (19 %) 1.234,56 € Total: CHF 12’345.00 — S.r.l. www.muster.de';
  expect(strangeShare(plain)).toBeLessThan(0.1);
});
