/** One field of a protobuf message, as it stands in the bytes (protobuf encoding specification, "Message structure"). */
export interface Field {
  readonly number: number;
  /** 0 number, 1 eight bytes, 2 bytes with a length, 5 four bytes. */
  readonly wire: number;
  /** The bytes of the value, without key and length. */
  readonly value: Uint8Array;
}

/** Takes a message apart into its fields, in their order. Throws on bytes that are no protobuf message. */
export function readFields(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const key = readVarint(bytes, at);
    const wire = key.value % 8;
    const span = spanOf(bytes, key.end, wire);
    if (span.end > bytes.length) throw new RangeError('A protobuf field ends beyond its message.');
    fields.push({ number: Math.floor(key.value / 8), wire, value: bytes.subarray(span.start, span.end) });
    at = span.end;
  }
  return fields;
}

/** Puts fields together to a message. */
export function writeFields(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { number, wire, value } of fields) {
    parts.push(varintBytes(number * 8 + wire));
    if (wire === 2) parts.push(varintBytes(value.length));
    parts.push(value);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function spanOf(bytes: Uint8Array, start: number, wire: number): { start: number; end: number } {
  if (wire === 0) return { start, end: readVarint(bytes, start).end };
  if (wire === 1) return { start, end: start + 8 };
  if (wire === 5) return { start, end: start + 4 };
  if (wire !== 2) throw new RangeError('Unknown protobuf wire type.');
  const length = readVarint(bytes, start);
  return { start: length.end, end: length.end + length.value };
}

/** Reads a number of seven bits a byte, lowest first. */
export function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, factor = 1; at < start + 10; at++, factor *= 128) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw new RangeError('A protobuf number has no end.');
}

/** Writes a number of seven bits a byte, lowest first. */
export function varintBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
