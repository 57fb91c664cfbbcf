import { PDFDocument, PDFHexString, PDFName, PDFOperator, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { embedAnyText } from './any-text-font.ts';
import { asSeen } from './disguise.ts';

/** How a text is written on a page, points from its lower left corner. */
export interface PlantedText {
  readonly x: number;
  readonly y: number;
  readonly sizePt: number;
  /** 0 drawn, 3 not drawn. */
  readonly mode?: 0 | 3;
  readonly isWhite?: boolean;
}

/** Changes an open PDF. */
export type Planting = (pdf: PDFDocument) => Promise<void> | void;

/** The PDF opened, changed and saved; without a change it is the clean twin. */
export async function plantInPdf(bytes: Uint8Array, planting: Planting | null): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await planting?.(pdf);
  return await pdf.save({ useObjectStreams: false });
}

/** Writes a text in any script on the first page. */
export function onPage(text: string, { x, y, sizePt, mode = 0, isWhite = false }: PlantedText): Planting {
  return (pdf) => {
    const page = pdf.getPage(0);
    const font = embedAnyText(pdf, asSeen(text));
    const name = page.node.newFontDictionary('Planted', font.ref).asString();
    const colour = isWhite ? '1 1 1 rg' : '0 0 0 rg';
    const operators = `q BT ${colour} ${mode} Tr ${name} ${sizePt} Tf ${x} ${y} Td ${font.operand} Tj ET Q`;
    page.pushOperators(PDFOperator.of(operators as never));
  };
}

/** Writes a text and covers it with a white box. */
export function underCover(text: string): Planting {
  const at = { x: 10, y: 4, sizePt: 4 };
  return async (pdf) => {
    await onPage(text, at)(pdf);
    pdf.getPage(0).drawRectangle({ x: 0, y: 0, width: 600, height: 10, color: rgb(1, 1, 1) });
  };
}

/** A note whose text opens beside the page, or a free text on it. */
export function asAnnotation(text: string, kind: 'Text' | 'FreeText'): Planting {
  return (pdf) => {
    const page: PDFPage = pdf.getPage(0);
    const annotation = pdf.context.register(
      pdf.context.obj({
        Type: 'Annot',
        Subtype: kind,
        Rect: [20, 20, 60, 40],
        Contents: PDFHexString.fromText(text),
        DA: PDFHexString.fromText('/Helv 6 Tf'),
      }),
    );
    page.node.addAnnot(annotation);
  };
}

/** A text in the XMP packet. */
export function inXmp(text: string): Planting {
  return (pdf) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const packet = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    const stream = pdf.context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
    pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  };
}
