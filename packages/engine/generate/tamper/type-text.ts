import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';

import { openPdfium } from '../../open/pdf/pdfium/document.ts';
import { renderPage } from '../../open/pdf/pdfium/render.ts';
import type { RgbPicture } from '../../ocr/picture.ts';

/** Typefaces that a forger may have at hand. */
export const TYPEFACES = [
  StandardFonts.Helvetica,
  StandardFonts.HelveticaBold,
  StandardFonts.Courier,
  StandardFonts.CourierBold,
  StandardFonts.TimesRoman,
  StandardFonts.TimesRomanBold,
] as const;

/** Text to type and how large. */
export interface Typing {
  readonly text: string;
  readonly typeface: (typeof TYPEFACES)[number];
  /** Height of the digits in pixels. */
  readonly heightPx: number;
  /** Level of the ink, 0 to 255. */
  readonly ink: number;
  /** Level of the paper, 0 to 255. */
  readonly paper: number;
  /** Blur in pixels, 0 or at least 0.3. */
  readonly blur: number;
  /** Width of the letters as a share of what the typeface has; 1 when left out. */
  readonly stretch?: number;
}

/** Digits are about this share of the type size. */
const DIGIT_SHARE = 0.7;

/** A small picture of typed text, trimmed to its ink with a margin of two pixels. */
export async function typeText(typing: Typing): Promise<RgbPicture> {
  const size = typing.heightPx / DIGIT_SHARE;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(typing.typeface);
  const width = font.widthOfTextAtSize(typing.text, size) + 8;
  pdf.addPage([width, size * 1.5]).drawText(typing.text, { x: 4, y: size * 0.4, size, font });
  const opened = await openPdfium(await pdf.save());
  if (!opened.ok) throw new Error(`The typed text can't be drawn: ${opened.error.code}`);
  const document = opened.value;
  try {
    const page = document.withPage(0, (first) =>
      renderPage(document.pdfium, first, { dpi: 72, maxPixels: 1_000_000 }),
    );
    if (page === null) throw new Error('The typed text has no page.');
    return await inked(page, typing);
  } finally {
    document.close();
  }
}

async function inked(page: RgbPicture, { ink, paper, blur, stretch = 1 }: Typing): Promise<RgbPicture> {
  const raw = { width: page.width, height: page.height, channels: 3 } as const;
  const width = Math.round(page.width * stretch);
  const wide = await sharp(page.data, { raw })
    .resize({ width, height: page.height, fit: 'fill' })
    .png()
    .toBuffer();
  let image = sharp(wide).trim({ background: '#ffffff', threshold: 40 }).extend({
    top: 2,
    bottom: 2,
    left: 2,
    right: 2,
    background: '#ffffff',
  });
  if (blur > 0) image = sharp(await image.png().toBuffer()).blur(blur);
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const share = (paper - ink) / 255;
  return {
    data: Uint8Array.from(data, (level) => ink + level * share),
    width: info.width,
    height: info.height,
  };
}
