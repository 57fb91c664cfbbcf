import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** A font that can write any text: programs read it through its map to Unicode; a reader sees what its own fonts offer. */
export interface AnyTextFont {
  readonly ref: PDFRef;
  /** The operand of a text operator. */
  readonly operand: string;
}

const FIRST_CODE = 1;

/** Puts a font into the PDF whose codes stand for the characters of a text, in their order. */
export function embedAnyText(pdf: PDFDocument, text: string): AnyTextFont {
  const { context } = pdf;
  const units = Array.from(text);
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const rows = units.map((unit, index) => `<${hex(index + FIRST_CODE)}> <${utf16(unit)}>`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${inHundreds(rows)
  .map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  .join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const toUnicode = context.register(context.stream(map));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'Helvetica',
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      DW: 500,
    }),
  );
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'Helvetica',
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
  return { ref, operand: `<${units.map((_, index) => hex(index + FIRST_CODE)).join('')}>` };
}

function utf16(text: string): string {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return bytes.toString('hex');
}

function inHundreds(rows: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(rows.length / 100);
  return Array.from({ length: count }, (_, part) => rows.slice(part * 100, part * 100 + 100));
}
