import { PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { rectangleOf } from './page-box.ts';
import type { PdfScene } from './pdf-recipe.ts';

/** Covers more than the letters. */
const MARGIN_PT = 1.5;
/** Type size that fills a box of this height. */
const SIZE_SHARE = 0.92;

/** Draws a white box over the value and the other value on it. */
export async function coverBox({ pdf, target, random }: PdfScene): Promise<boolean> {
  const page = pdf.getPage(target.place.page - 1);
  page.drawRectangle({ ...rectangleOf(page, target.place.box, MARGIN_PT), color: rgb(1, 1, 1) });
  const font = await pdf.embedFont(random.pick([StandardFonts.Helvetica, StandardFonts.TimesRoman]));
  typeInto({ pdf, target, random }, font);
  return true;
}

/** Covers the value with a picture of the other one, as screenshot tools do. */
export async function coverPicture(scene: PdfScene): Promise<boolean> {
  const { pdf, target, random } = scene;
  const { typeText } = await import('../type-text.ts');
  const { default: sharp } = await import('sharp');
  const typed = await typeText({
    text: target.after,
    typeface: StandardFonts.Helvetica,
    heightPx: random.int(22, 34),
    ink: random.int(10, 50),
    paper: 255,
    blur: 0,
  });
  const { data, width, height } = typed;
  const png = await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  const page = pdf.getPage(target.place.page - 1);
  page.drawImage(await pdf.embedPng(png), rectangleOf(page, target.place.box, MARGIN_PT));
  return true;
}

/** Lays a free-text note with a white ground over the value, as PDF viewers offer (ISO 32000-2, 12.5.6.6). */
export async function noteOver({ pdf, target }: PdfScene): Promise<boolean> {
  const page = pdf.getPage(target.place.page - 1);
  const { x, y, width, height } = rectangleOf(page, target.place.box, MARGIN_PT);
  const size = (height * SIZE_SHARE).toFixed(1);
  const appearance = pdf.context.flateStream(
    `1 1 1 rg 0 0 ${width.toFixed(1)} ${height.toFixed(1)} re f BT /Helv ${size} Tf 0 g 1 ${(height * 0.25).toFixed(1)} Td (${target.after.replaceAll(/[^\x20-\x7e]|[()\\]/g, '')}) Tj ET`,
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { Helv: (await pdf.embedFont(StandardFonts.Helvetica)).ref } },
    },
  );
  const note = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'FreeText',
    Rect: [x, y, x + width, y + height],
    Contents: PDFString.of(target.after.replaceAll(/[^\x20-\x7e]/g, '')),
    DA: PDFString.of(`/Helv ${size} Tf 0 g`),
    C: [1, 1, 1],
    F: 4,
    AP: { N: pdf.context.register(appearance) },
  });
  page.node.addAnnot(pdf.context.register(note));
  return page.node.lookup(PDFName.of('Annots')) !== undefined;
}

/** Types the other value where the old one stood. */
export function typeInto(
  { pdf, target }: PdfScene,
  font: Awaited<ReturnType<PdfScene['pdf']['embedFont']>>,
  at?: { readonly x: number; readonly y: number; readonly sizePt: number },
): void {
  const page = pdf.getPage(target.place.page - 1);
  const box = rectangleOf(page, target.place.box);
  page.drawText(target.after, {
    x: at?.x ?? box.x,
    y: at?.y ?? box.y + box.height * 0.18,
    size: at?.sizePt ?? box.height * SIZE_SHARE,
    font,
    color: rgb(0.08, 0.08, 0.08),
  });
}
