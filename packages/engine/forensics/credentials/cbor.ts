/** A value of RFC 8949. Tags are left out: what they hold is given. */
export type Cbor = number | string | boolean | null | Uint8Array | readonly Cbor[] | CborMap;

/** A map whose keys are texts or numbers. */
export type CborMap = ReadonlyMap<string | number, Cbor>;

const MOST_DEPTH = 24;
const MOST_ITEMS = 20_000;
const INDEFINITE = 31;
const BREAK = 0xff;

/** Reads the first value of some bytes; `undefined` where they hold none, or one that is too deep or too long. */
export function readCbor(bytes: Uint8Array): Cbor | undefined {
  try {
    return valueAt(new Cursor(bytes), 0);
  } catch (error) {
    if (error instanceof NotCbor) return undefined;
    throw error;
  }
}

/** A map's value when it is a map. */
export function mapOf(value: Cbor | undefined): CborMap | null {
  return value instanceof Map ? value : null;
}

/** A list's values when it is a list; else none. */
export function listOf(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}

/** A text when it is one. */
export function textOf(value: Cbor | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Bytes when they are some. */
export function bytesOf(value: Cbor | undefined): Uint8Array | null {
  return value instanceof Uint8Array ? value : null;
}

class NotCbor extends Error {}

/** Reads from the front on; throws `NotCbor` at the end. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  #items = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new NotCbor();
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** Whether an item of indefinite length ends here; then its end is passed. */
  passBreak(): boolean {
    if (this.#bytes[this.#at] !== BREAK) return false;
    this.#at += 1;
    return true;
  }

  countItem(): void {
    this.#items += 1;
    if (this.#items > MOST_ITEMS) throw new NotCbor();
  }
}

interface Head {
  readonly major: number;
  readonly info: number;
  /** Argument; 0 for items of indefinite length. */
  readonly size: number;
}

function headAt(cursor: Cursor): Head {
  const first = cursor.take(1)[0] ?? 0;
  const [major, info] = [first >> 5, first & 31];
  if (info < 24 || info === INDEFINITE) return { major, info, size: info < 24 ? info : 0 };
  if (info > 27) throw new NotCbor();
  const size = cursor.take(2 ** (info - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major, info, size };
}

function valueAt(cursor: Cursor, depth: number): Cbor {
  if (depth > MOST_DEPTH) throw new NotCbor();
  cursor.countItem();
  const head = headAt(cursor);
  if (head.info === INDEFINITE && (head.major < 2 || head.major > 5)) throw new NotCbor();
  return READERS[head.major]?.({ cursor, head, depth: depth + 1 }) ?? null;
}

interface Found {
  readonly cursor: Cursor;
  readonly head: Head;
  /** Of values within. */
  readonly depth: number;
}

/** How a value is read, by its major type (RFC 8949, 3.1). */
const READERS: readonly ((found: Found) => Cbor)[] = [
  ({ head }) => head.size,
  ({ head }) => -1 - head.size,
  ({ cursor, head }) => stringAt(cursor, head),
  ({ cursor, head }) => Buffer.from(stringAt(cursor, head)).toString('utf8'),
  ({ cursor, head, depth }) => itemsAt(cursor, head, () => valueAt(cursor, depth)),
  ({ cursor, head, depth }) =>
    new Map(itemsAt(cursor, head, () => [keyAt(cursor, depth), valueAt(cursor, depth)] as const)),
  ({ cursor, depth }) => valueAt(cursor, depth),
  ({ head }) => simpleOf(head),
];

function keyAt(cursor: Cursor, depth: number): string | number {
  const key = valueAt(cursor, depth);
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw new NotCbor();
}

function itemsAt<T>(cursor: Cursor, { info, size }: Head, read: () => T): T[] {
  if (info !== INDEFINITE && size > MOST_ITEMS) throw new NotCbor();
  const items: T[] = [];
  while (info === INDEFINITE ? !cursor.passBreak() : items.length < size) items.push(read());
  return items;
}

function stringAt(cursor: Cursor, { major, info, size }: Head): Uint8Array {
  if (info !== INDEFINITE) return cursor.take(size);
  const chunks: Uint8Array[] = [];
  while (!cursor.passBreak()) {
    const chunk = headAt(cursor);
    cursor.countItem();
    if (chunk.major !== major || chunk.info === INDEFINITE) throw new NotCbor();
    chunks.push(cursor.take(chunk.size));
  }
  return Buffer.concat(chunks);
}

/** True, false, and null for all else: floating-point numbers say nothing in a claim. */
function simpleOf({ info }: Head): boolean | null {
  if (info === 20 || info === 21) return info === 21;
  return null;
}
