/** One element of a BER or DER encoding (ITU-T X.690). */
export interface DerElement {
  /** First identifier octet: class, form and number. */
  readonly tag: number;
  readonly isConstructed: boolean;
  /** Content octets; for an indefinite length without the end mark. */
  readonly content: Uint8Array;
  /** Octets of the whole element. */
  readonly size: number;
}

/** Elements inside elements; an envelope needs about ten. */
const MAX_DEPTH = 24;
/** Children looked at; an envelope has a few, and a few hundred chunks of content. */
const MAX_CHILDREN = 20_000;

/** The element that starts at the offset; `null` when the bytes are none, or it reaches beyond them. */
export function readDer(bytes: Uint8Array, offset = 0, depth = 0): DerElement | null {
  const [tag = LONG_TAG, first = 0] = bytes.subarray(offset, offset + 2);
  if (isLongTag(tag) || depth > MAX_DEPTH) return null;
  const isConstructed = (tag & 0x20) !== 0;
  if (first === OPEN_LENGTH) return isConstructed ? readIndefinite(bytes, offset, depth) : null;
  const length = readLength(bytes, offset + 1);
  return length && readDefinite(bytes, { tag, isConstructed, offset, ...length });
}

interface DefiniteHead {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly offset: number;
  /** Where the content starts, and its octets. */
  readonly start: number;
  readonly length: number;
}

function readDefinite(
  bytes: Uint8Array,
  { offset, start, length, ...kind }: DefiniteHead,
): DerElement | null {
  const content = bytes.subarray(start, start + length);
  return content.length === length ? { ...kind, content, size: start + length - offset } : null;
}

/** Says that the length is not known and an end mark follows the content. */
const OPEN_LENGTH = 0x80;

/** Tags of several octets don't occur in signed messages. */
const LONG_TAG = 0x1f;

function isLongTag(tag: number): boolean {
  return (tag & LONG_TAG) === LONG_TAG;
}

/** Elements one after the other; `null` when the bytes are not made of whole elements. */
export function readDerChildren(content: Uint8Array, depth = 0): readonly DerElement[] | null {
  const children: DerElement[] = [];
  for (let offset = 0; offset < content.length;) {
    const child = readDer(content, offset, depth);
    if (child === null || children.length >= MAX_CHILDREN) return null;
    children.push(child);
    offset += child.size;
  }
  return children;
}

/** Longest form of a length that is read, octets. */
const MAX_LENGTH_OCTETS = 4;

function readLength(bytes: Uint8Array, at: number): Pick<DefiniteHead, 'start' | 'length'> | null {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { start: at + 1, length: first };
  const octets = first & 0x7f;
  if (octets > MAX_LENGTH_OCTETS || at + octets >= bytes.length) return null;
  const digits = bytes.subarray(at + 1, at + 1 + octets);
  return { start: at + 1 + octets, length: digits.reduce((size, octet) => size * 256 + octet, 0) };
}

/** An element whose end is marked by two zero octets. */
function readIndefinite(bytes: Uint8Array, start: number, depth: number): DerElement | null {
  let offset = start + 2;
  for (let count = 0; count < MAX_CHILDREN; count += 1) {
    if (bytes[offset] === 0 && bytes[offset + 1] === 0) {
      const content = bytes.subarray(start + 2, offset);
      return { tag: bytes[start] ?? 0, isConstructed: true, content, size: offset + 2 - start };
    }
    const child = readDer(bytes, offset, depth + 1);
    if (child === null) return null;
    offset += child.size;
  }
  return null;
}
