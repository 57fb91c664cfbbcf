import sharp from 'sharp';
import { expect, test } from 'vitest';

import { pagesPdf, stream } from '../../testing/write-pdf.ts';
import { openPdfium } from './document.ts';
import { jpegOf, readImages } from './images.ts';

test('the JPEG of a scan comes out byte by byte as it went in, with its place', async () => {
  const jpeg = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#abc' } })
    .jpeg()
    .toBuffer();
  const entries =
    '/Type /XObject /Subtype /Image /Width 40 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode';
  const page = {
    content: 'q 300 0 0 200 60 500 cm /I1 Do Q',
    entries: '/Resources << /XObject << /I1 6 0 R >> >>',
  };
  const opened = await openPdfium(pagesPdf([page], { objects: [stream(jpeg, entries)] }));
  if (!opened.ok) throw new Error(opened.error.message);
  const { pdfium } = opened.value;
  const found = opened.value.withPage(0, (shown) =>
    readImages(pdfium, shown).map((image) => ({
      image,
      box: shown.toBox(image.rect),
      jpeg: jpegOf(pdfium, image),
    })),
  );
  opened.value.close();
  expect(found).toMatchObject([{ image: { widthPx: 40, heightPx: 20, filters: ['DCTDecode'] } }]);
  expect(Buffer.from(found?.[0]?.jpeg ?? []).equals(jpeg)).toBe(true);
  const { left = 0, top = 0, right = 0 } = found?.[0]?.box ?? {};
  for (const [side, share] of [
    [left, 0.1],
    [top, 0.125],
    [right, 0.6],
  ] as const)
    expect(side).toBeCloseTo(share, 5);
});
