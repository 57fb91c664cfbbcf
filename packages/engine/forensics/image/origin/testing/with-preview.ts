const EXIF_HEAD = Buffer.from('Exif\0\0', 'latin1');
/** Header of TIFF, little endian, with the first directory at 8. */
const TIFF_HEAD = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
const LONG = 4;

/** A JPEG with a preview in EXIF, as cameras store it: in the second directory, after an empty first one. */
export function withPreview(jpeg: Uint8Array, preview: Uint8Array): Buffer {
  const first = Buffer.alloc(6);
  first.writeUInt32LE(14, 2);
  const second = Buffer.alloc(30);
  second.writeUInt16LE(2, 0);
  writeEntry(second, 2, { tag: 0x02_01, value: 44 });
  writeEntry(second, 14, { tag: 0x02_02, value: preview.length });
  const data = Buffer.concat([EXIF_HEAD, TIFF_HEAD, first, second, preview]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, data, jpeg.subarray(2)]);
}

function writeEntry(
  directory: Buffer,
  at: number,
  { tag, value }: { readonly tag: number; readonly value: number },
): void {
  directory.writeUInt16LE(tag, at);
  directory.writeUInt16LE(LONG, at + 2);
  directory.writeUInt32LE(1, at + 4);
  directory.writeUInt32LE(value, at + 8);
}
