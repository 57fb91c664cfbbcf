import type { Overlay } from '@vouch/core/document/pdf-facts.ts';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { openPdfium } from '../../open/pdf/pdfium/document.ts';
import { makeInvoice, toBytes, TOTAL } from '../testing/make-pdf.ts';
import { inspectPdf } from './inspect.ts';

async function overlaysOf(bytes: Uint8Array): Promise<readonly Overlay[]> {
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    return (await inspectPdf(opened.value, bytes)).overlays;
  } finally {
    opened.value.close();
  }
}

describe('pictures over text', () => {
  it('a picture that just fits over a value and shows signs is told apart from one of a single colour', async () => {
    expect(await overlaysOf(await withPicture('signs', 14))).toMatchObject([
      { kind: 'image', hiddenText: '1.190,00', shownText: '', patch: 'inked' },
    ]);
    expect(await overlaysOf(await withPicture('white', 14))).toMatchObject([{ patch: 'blank' }]);
    expect(await overlaysOf(await withPicture('black', 14))).toMatchObject([{ patch: 'blank' }]);
  });

  it('a picture far larger than the value that it hides is no patch', async () => {
    const [overlay] = await overlaysOf(await withPicture('signs', 60));
    expect(overlay?.kind).toBe('image');
    expect(overlay).not.toHaveProperty('patch');
  });
});

describe('annotations over text', () => {
  it('a white square and a note on it are one cover that shows the text of the note', async () => {
    const overlays = await overlaysOf(
      await withAnnotations([
        { Subtype: 'Square', operators: '1 1 1 rg 0 0 70 20 re f' },
        { Subtype: 'FreeText', operators: 'BT /F 11 Tf 5 5 Td (9.190,00) Tj ET', contents: '9.190,00' },
      ]),
    );
    expect(overlays).toMatchObject([{ kind: 'annotation', hiddenText: '1.190,00', shownText: '9.190,00' }]);
  });

  it('a comment that opens beside its mark is not taken for what the page shows', async () => {
    const overlays = await overlaysOf(
      await withAnnotations([
        { Subtype: 'Stamp', operators: '1 1 1 rg 0 0 70 20 re f', contents: 'checked 3.11.2026' },
      ]),
    );
    expect(overlays).toMatchObject([{ hiddenText: '1.190,00', shownText: '', patch: 'blank' }]);
  });

  it('a stamp that shows signs in the place of a value is a patch', async () => {
    const signs = '1 1 1 rg 0 0 70 20 re f 0 g 8 5 3 10 re f 16 5 3 10 re f 30 5 3 10 re f';
    const overlays = await overlaysOf(await withAnnotations([{ Subtype: 'Stamp', operators: signs }]));
    expect(overlays).toMatchObject([{ hiddenText: '1.190,00', patch: 'inked' }]);
  });
});

/** The invoice with a picture of some height, points, drawn over its total. */
async function withPicture(shows: 'signs' | 'white' | 'black', height: number): Promise<Uint8Array> {
  const document = await makeInvoice();
  const picture = { width: 120, height: 28 };
  const isSign = (x: number, y: number) => shows === 'signs' && y > 3 && y < 24 && x > 9 && x % 19 < 5;
  const pixels = Uint8Array.from({ length: picture.width * picture.height }, (_, index) => {
    const isInk = isSign(index % picture.width, Math.floor(index / picture.width));
    return shows === 'black' || isInk ? 0 : 255;
  });
  const png = await sharp(pixels, { raw: { ...picture, channels: 1 } })
    .png()
    .toBuffer();
  const size = { width: 60, height };
  document.getPage(0).drawImage(await document.embedPng(png), { x: TOTAL.x - 2, y: TOTAL.y - 3, ...size });
  return await toBytes(document);
}

interface Drawn {
  readonly Subtype: string;
  readonly operators: string;
  readonly contents?: string;
}

/** The invoice with annotations over its total, in their order, each with an appearance of its own. */
async function withAnnotations(drawn: readonly Drawn[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(await toBytes(await makeInvoice()));
  const { context } = document;
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
  const annotations = drawn.map(({ Subtype, operators, contents }) => {
    const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 70, 20], Resources: { Font: { F: font } } };
    return context.register(
      context.obj({
        Type: 'Annot',
        Subtype,
        F: 4,
        Rect: [TOTAL.x - 5, TOTAL.y - 5, TOTAL.x + 65, TOTAL.y + 15],
        AP: { N: context.register(context.stream(operators, form)) },
        ...(contents === undefined ? {} : { Contents: PDFString.of(contents) }),
      }),
    );
  });
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj(annotations));
  return await toBytes(document);
}
