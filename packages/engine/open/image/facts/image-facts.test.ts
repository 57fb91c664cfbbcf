import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { openBytes } from '../../testing/open-bytes.ts';
import { readExif } from './exif.ts';
import { jpegCoding } from './jpeg-coding.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { pngFacts } from './png-chunks.ts';
import { readXmp } from './xmp.ts';

const blank = () => sharp({ create: { width: 64, height: 32, channels: 3, background: '#eee' } });

async function factsOf(bytes: Uint8Array) {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.pages.close();
  return opened.value.image;
}

test('a camera, its software and its dates are told', async () => {
  const photo = await blank()
    .jpeg()
    .withExif({
      IFD0: { Make: 'Acme', Model: 'Phone 9', Software: 'Editor 2.1', DateTime: '2026:03:15 10:11:12' },
      IFD2: { DateTimeOriginal: '2026:03:14 09:08:07' },
    })
    .toBuffer();
  expect(await factsOf(photo)).toMatchObject({
    format: 'jpeg',
    width: 64,
    height: 32,
    frames: 1,
    cameraMake: 'Acme',
    cameraModel: 'Phone 9',
    software: 'Editor 2.1',
    modifiedAt: '2026-03-15T10:11:12',
    takenAt: '2026-03-14T09:08:07',
    hasC2pa: false,
  });
});

test('size is told as shown, after orientation', async () => {
  const sideways = await blank().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await factsOf(sideways)).toMatchObject({ width: 32, height: 64, orientation: 6 });
});

test('how a JPEG was compressed is told', async () => {
  const baseline = await blank().jpeg({ chromaSubsampling: '4:2:0', quality: 70 }).toBuffer();
  const progressive = await blank().jpeg({ chromaSubsampling: '4:4:4', progressive: true }).toBuffer();
  const facts = await factsOf(baseline);
  expect(facts).toMatchObject({ progressive: false, subsampling: '4:2:0' });
  expect(facts?.quantTables.map((table) => table.length)).toEqual([64, 64]);
  expect(facts?.quantTables[0]?.[0]).toBe(10);
  expect(await factsOf(progressive)).toMatchObject({ progressive: true, subsampling: '4:4:4' });
});

test('the digital source type and the tool are read from XMP', async () => {
  const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
  const xmp = (body: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${body}</rdf:RDF></x:xmpmeta>`;
  const made = await blank()
    .jpeg()
    .withXmp(xmp(`<rdf:Description xmp:CreatorTool="Painter 3" Iptc4xmpExt:DigitalSourceType="${type}"/>`))
    .toBuffer();
  expect(await factsOf(made)).toMatchObject({ software: 'Painter 3', digitalSourceType: type });
  expect(
    readXmp(`<Iptc4xmpExt:DigitalSourceType>${type}</Iptc4xmpExt:DigitalSourceType>`).digitalSourceType,
  ).toBe(type);
  expect(readXmp(`<Iptc4xmpExt:DigitalSourceType rdf:resource="${type}"/>`).digitalSourceType).toBe(type);
});

test('the text and the end of a PNG are told', async () => {
  const png = await blank().png().toBuffer();
  const text = Buffer.from('Software\0Paint \u0001Pro', 'latin1');
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('tEXt'), text, Buffer.alloc(4)]);
  chunk.writeUInt32BE(text.length, 0);
  const told = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
  expect(pngFacts(told)).toMatchObject({ isComplete: true, hasC2pa: false });
  expect(pngFacts(told).texts.get('software')).toBe('Paint Pro');
  expect(pngFacts(told.subarray(0, told.length - 20)).isComplete).toBe(false);
});

test('content credentials are noticed', async () => {
  const jpeg = await blank().jpeg().toBuffer();
  const box = Buffer.from(
    '....jumbc2pa.claim http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture"',
    'latin1',
  );
  const segment = Buffer.concat([Buffer.from([0xff, 0xeb, 0, box.length + 2]), box]);
  const signed = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
  expect(await factsOf(signed)).toMatchObject({
    hasC2pa: true,
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture',
  });
});

test('no bytes make the readers throw or run away', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, isLittle) => {
      const tiff = Uint8Array.from([...(isLittle ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42]), ...noise]);
      readExif(tiff);
      pngFacts(Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...noise]));
      jpegCoding(jpegSegments(Uint8Array.from([0xff, 0xd8, 0xff, ...noise])));
      readXmp(Buffer.from(noise).toString('latin1'));
    }),
  );
});
