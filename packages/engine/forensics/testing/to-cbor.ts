/** Values that tests write as CBOR. */
export type Writable =
  | number
  | string
  | null
  | Uint8Array
  | readonly Writable[]
  | ReadonlyMap<string | number, Writable>;

/** The value as CBOR (RFC 8949) with definite lengths. */
export function toCbor(value: Writable): Buffer {
  if (value === null) return Buffer.from([0xf6]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value))
    return Buffer.concat([head(4, value.length), ...value.map((item: Writable) => toCbor(item))]);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string | number, Writable>)];
    return Buffer.concat([head(5, entries.length), ...entries.flat().map((item) => toCbor(item))]);
  }
  throw new TypeError('This can not be written as CBOR.');
}

/** A map of CBOR with the object's entries. */
export function mapFrom(entries: Readonly<Record<string, Writable>>): ReadonlyMap<string, Writable> {
  return new Map(Object.entries(entries));
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([major * 32 + size]);
  const bytes = size < 256 ? 1 : size < 65_536 ? 2 : 4;
  const made = Buffer.alloc(1 + bytes);
  made[0] = major * 32 + 23 + (bytes === 4 ? 3 : bytes);
  made.writeUIntBE(size, 1, bytes);
  return made;
}
