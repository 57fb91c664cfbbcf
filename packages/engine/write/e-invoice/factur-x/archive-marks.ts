import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** What PDF/A-3 asks of the file beside its pages: XMP metadata, an output intent with a colour profile, and an identifier. */
export async function addArchiveMarks(pdf: PDFDocument, xmp: string): Promise<void> {
  const { catalog, context } = pdf;
  const metadata = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const profile = context.flateStream(await srgbProfile(), { N: 3 });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: context.register(profile),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  // Derived from the content, so that the same invoice gives the same file.
  const id = PDFHexString.of(createHash('md5').update(xmp).digest('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
}

let known: Promise<Uint8Array> | undefined;

/** The sRGB profile that the image library brings. */
function srgbProfile(): Promise<Uint8Array> {
  known ??= extractProfile();
  return known;
}

async function extractProfile(): Promise<Uint8Array> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } });
  const picture = await dot.withIccProfile('srgb').jpeg().toBuffer();
  const { icc } = await sharp(picture).metadata();
  if (icc === undefined) throw new Error('The image library brings no sRGB profile.');
  return icc;
}
