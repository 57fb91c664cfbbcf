import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

import { DEFAULT_LIMITS } from '../host/host.ts';
import { openFile } from '../open/open.ts';
import { glanceAt } from '../read/glance.ts';

const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } });

const TEXT = 'BCD\n002\n1\nSCT\n\nAcme GmbH\nDE89370400440532013000\nEUR119.00\n\n\nRE-2026-17';

/** Two pages of text; the second one with the code, 25 mm wide as banks want it. */
async function pdfWith(text: string | null): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const page of [document.addPage([595, 842]), document.addPage([595, 842])]) {
    for (let row = 0; row < 40; row += 1)
      page.drawText('Consulting, 2 hours at 59,50 each, as agreed with you', {
        x: 60,
        y: 780 - row * 13,
        size: 10,
        font,
      });
  }
  if (text !== null) {
    const { image } = await writeBarcode(text, { format: 'QRCode', scale: 3 });
    const png = await document.embedPng(new Uint8Array((await image?.arrayBuffer()) ?? new ArrayBuffer(0)));
    document.getPage(1).drawImage(png, { x: 400, y: 60, width: 78, height: 78 });
  }
  return await document.save();
}

async function codesOf(bytes: Uint8Array, fileName: string) {
  const opened = await openFile({ bytes, fileName }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return (await glanceAt(opened.value.pages)).codes;
  } finally {
    opened.value.pages.close();
  }
}

describe('readCodes', () => {
  it('reads a code and tells where it stands', async () => {
    const [code, ...others] = await codesOf(await pdfWith(TEXT), 'a.pdf');
    expect(others).toEqual([]);
    expect(code?.text).toBe(TEXT);
    expect(code?.place.page).toBe(2);
    expect(code?.place.box.left).toBeCloseTo(405 / 595, 1);
    expect(code?.place.box.bottom).toBeCloseTo((842 - 65) / 842, 1);
  });

  it('finds none on pages of text', async () => {
    expect(await codesOf(await pdfWith(null), 'a.pdf')).toEqual([]);
  });

  it('reads a code from a photographed receipt', async () => {
    const { image } = await writeBarcode('https://example.com/r/1', { format: 'QRCode', scale: 5 });
    const code = Buffer.from((await image?.arrayBuffer()) ?? new ArrayBuffer(0));
    const photo = await sharp({ create: { width: 900, height: 1400, channels: 3, background: '#e8e4dc' } })
      .composite([{ input: await sharp(code).toBuffer(), left: 350, top: 1100 }])
      .blur(0.8)
      .jpeg({ quality: 70 })
      .toBuffer();
    expect(await codesOf(photo, 'a.jpg')).toMatchObject([{ text: 'https://example.com/r/1' }]);
  });
});
