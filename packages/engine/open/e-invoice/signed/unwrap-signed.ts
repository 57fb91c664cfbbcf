import { readDer, readDerChildren, type DerElement } from './der.ts';

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTET_STRING = 0x04;
const OCTET_STRING_IN_PARTS = 0x24;
const FIRST_CONTEXT = 0xa0;

/** Object identifier of signed data (1.2.840.113549.1.7.2), as encoded. */
const SIGNED_DATA = '2a864886f70d010702';
/** Envelopes in envelopes: some are signed twice. */
const MAX_ENVELOPES = 4;
const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
const PEM_LINES = /^-----[^\n]{0,80}-----$/gm;

/**
 * The content of a signed message (CMS, RFC 5652: the `.p7m` of FatturaPA), in DER, BER or Base64, signed once or several times. The
 * signature is not verified. `null` when the bytes are no such message, or it holds no content.
 */
export function unwrapSigned(bytes: Uint8Array): Uint8Array | null {
  let content = toBinary(bytes);
  let isUnwrapped = false;
  for (let envelope = 0; envelope < MAX_ENVELOPES && content !== null; envelope += 1) {
    const inner = contentOf(content);
    if (inner === null) break;
    content = toBinary(inner) ?? inner;
    isUnwrapped = true;
  }
  return isUnwrapped ? content : null;
}

/** Whether the bytes may be a signed message; looks at their start only. */
export function looksSigned(bytes: Uint8Array): boolean {
  const head = toBinary(bytes.subarray(0, 200 - (200 % 4)));
  if (head === null) return false;
  return Buffer.from(head).toString('hex').slice(0, 60).includes(SIGNED_DATA);
}

/** The encoding itself, from Base64 where it is written so; `null` for anything else. */
function toBinary(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === SEQUENCE) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const bare = text.replaceAll('\r', '').replaceAll(PEM_LINES, '');
  // The start tells: a whole XML file is not run through the pattern.
  if (!BASE64.test(bare.slice(0, 200)) || !BASE64.test(bare)) return null;
  const decoded = Buffer.from(bare, 'base64');
  return decoded[0] === SEQUENCE ? decoded : null;
}

/** ContentInfo → SignedData → EncapsulatedContentInfo → content. */
function contentOf(bytes: Uint8Array): Uint8Array | null {
  const [type, wrapped] = childrenOf(readDer(bytes), SEQUENCE) ?? [];
  if (!type || type.tag !== OBJECT_IDENTIFIER) return null;
  if (Buffer.from(type.content).toString('hex') !== SIGNED_DATA) return null;
  const signed = childrenOf(only(wrapped), SEQUENCE);
  const information = signed?.find((child) => child.tag === SEQUENCE);
  const [, inner] = childrenOf(information ?? null, SEQUENCE) ?? [];
  const content = only(inner);
  return content === null ? null : octetsOf(content);
}

/** What stands in the element that only marks a place ([0]). */
function only(element: DerElement | undefined): DerElement | null {
  return element?.tag === FIRST_CONTEXT ? readDer(element.content) : null;
}

function childrenOf(element: DerElement | null, tag: number): readonly DerElement[] | null {
  return element?.tag === tag ? readDerChildren(element.content) : null;
}

/** The octets of a string that may be given in parts. */
function octetsOf(element: DerElement): Uint8Array | null {
  if (element.tag === OCTET_STRING) return element.content;
  if (element.tag !== OCTET_STRING_IN_PARTS) return null;
  const parts = readDerChildren(element.content);
  if (parts === null || parts.some((part) => part.tag !== OCTET_STRING)) return null;
  return Buffer.concat(parts.map((part) => part.content));
}
