/** Text of an XML file and what was odd about its encoding. */
export interface DecodedXml {
  readonly text: string;
  readonly faults: readonly string[];
}

const DECLARATION_SCAN_BYTES = 256;
/** Characters around a document that are stepped over. */
const MAX_PADDING = 10_000;
const DECLARED = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/;

/**
 * Decodes an XML file by its byte order mark, else its zero bytes, else its declaration (XML 1.0, appendix F), else as UTF-8.
 * A wrong or unknown declaration is forgiven and listed as a fault; `null` when the bytes are no text in any of these.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml | null {
  const decoded = decodeBytes(bytes);
  return decoded === null ? null : withoutMargins(decoded);
}

function decodeBytes(bytes: Uint8Array): DecodedXml | null {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decodeAs(bytes, wide, []);
  const declared = declaredEncodingOf(bytes);
  if (declared === null) return decodeLeniently(bytes, 'utf-8', []);
  if (isWideName(declared)) {
    return decodeLeniently(bytes, 'utf-8', [`The XML says it is ${declared} but its bytes are not.`]);
  }
  if (!isKnownLabel(declared)) {
    return decodeLeniently(bytes, 'utf-8', [`The XML names an unknown encoding: ${declared}.`]);
  }
  return decodeLeniently(bytes, declared, []);
}

/** Blanks and padding around the document, which some exporters leave: XML forbids them before the declaration. */
function withoutMargins({ text, faults }: DecodedXml): DecodedXml {
  const start = text.indexOf('<');
  const end = text.lastIndexOf('>') + 1;
  const margins = `${text.slice(0, Math.max(0, start))}${text.slice(end)}`;
  if (start < 0 || end <= start || !isPadding(margins)) return { text, faults };
  const isEarly = start > 0 ? ['Blanks stand before the XML declaration.'] : [];
  return { text: text.slice(start, end), faults: [...faults, ...isEarly] };
}

/** Blanks, byte order marks, null bytes and the old end-of-file mark. */
function isPadding(text: string): boolean {
  if (text.length > MAX_PADDING) return false;
  return Array.from(text).every((character) => ' \t\r\n\uFEFF\u0000\u001A'.includes(character));
}

function wideEncodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return null;
}

function declaredEncodingOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_SCAN_BYTES));
  return DECLARED.exec(head.replace(/^\u00EF\u00BB\u00BF/, ''))?.[1] ?? null;
}

function isWideName(label: string): boolean {
  return /^(utf-?16|ucs-?2|utf-?32|unicode)/i.test(label);
}

function isKnownLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

function decodeLeniently(bytes: Uint8Array, label: string, faults: readonly string[]): DecodedXml | null {
  return (
    decodeAs(bytes, label, faults) ??
    decodeAs(bytes, 'windows-1252', [...faults, 'The bytes do not fit the encoding; read as Windows-1252.'])
  );
}

function decodeAs(bytes: Uint8Array, label: string, faults: readonly string[]): DecodedXml | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), faults };
  } catch {
    return null;
  }
}
