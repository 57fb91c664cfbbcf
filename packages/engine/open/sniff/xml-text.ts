const WINDOW_BYTES = 2048;

/** Whether the bytes are XML text that is not a web page or a drawing. Byte order marks and UTF-16 are understood. */
export function isXml(bytes: Uint8Array): boolean {
  const text = startOf(bytes);
  if (!/^<[?!A-Za-z_]/.test(text)) return false;
  return !/<!doctype\s{1,9}html|<html[\s>]|<(?:[a-z]{1,9}:)?svg[\s>]/i.test(text);
}

/** The first characters of a text file without byte order mark and leading blanks, whatever its encoding. */
export function startOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, WINDOW_BYTES);
  return new TextDecoder(encodingOf(head)).decode(head).trimStart();
}

function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
