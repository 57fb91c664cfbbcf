const A4 = { width: 595, height: 842 } as const;

/** A one-page A4 PDF without any text, filled by a JPEG, as scanners make them. */
export function pdfAroundPicture(jpeg: Uint8Array): Uint8Array {
  const { width, height } = sizeOf(jpeg);
  const draw = `q ${A4.width} 0 0 ${A4.height} 0 0 cm /Scan Do Q`;
  const image = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  const objects = [
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents 4 0 R /Resources << /XObject << /Scan 5 0 R >> >> >>`,
    ),
    stream('', text(draw)),
    stream(`${image} /Filter /DCTDecode`, jpeg),
  ];
  return assemble(objects);
}

const text = (value: string) => Buffer.from(value, 'latin1');

function stream(facts: string, content: Uint8Array): Buffer {
  return Buffer.concat([
    text(`<< ${facts} /Length ${content.length} >>\nstream\n`),
    content,
    text('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  let file = text('%PDF-1.4\n');
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file = Buffer.concat([file, text(`${index + 1} 0 obj\n`), object, text('\nendobj\n')]);
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.concat([
    file,
    text(`${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`),
  ]);
}

/** Width and height from the frame header (SOF0 or SOF2) of a JPEG. */
function sizeOf(jpeg: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 9 < jpeg.length) {
    const marker = view.getUint16(at);
    if (marker === 0xff_c0 || marker === 0xff_c2)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('The picture is no JPEG.');
}
