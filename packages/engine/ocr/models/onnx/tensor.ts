import { type Field, readFields, readVarint, varintBytes, writeFields } from './protobuf.ts';

/** Single-precision numbers and their shape. */
export interface FloatTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Field numbers and the element type of ONNX's TensorProto. */
const TENSOR = { shape: 1, type: 2, floats: 4, raw: 9 } as const;
const FLOAT_TYPE = 1;

/** Reads a tensor message; null when it holds something else than single-precision numbers. */
export function readFloatTensor(bytes: Uint8Array): FloatTensor | null {
  const fields = readFields(bytes);
  const type = fields.find(({ number }) => number === TENSOR.type);
  if (type === undefined || readVarint(type.value, 0).value !== FLOAT_TYPE) return null;
  const raw = fields.find(({ number }) => number === TENSOR.raw) ?? packedFloats(fields);
  const data = new Float32Array(Uint8Array.from(raw.value).buffer);
  return { shape: shapeOf(fields), data };
}

/** Writes a tensor message. */
export function writeFloatTensor({ shape, data }: FloatTensor): Uint8Array {
  return writeFields([
    ...shape.map((size) => ({ number: TENSOR.shape, wire: 0, value: varintBytes(size) })),
    { number: TENSOR.type, wire: 0, value: varintBytes(FLOAT_TYPE) },
    { number: TENSOR.raw, wire: 2, value: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) },
  ]);
}

/** Numbers that are written one by one or packed instead of as raw bytes. */
function packedFloats(fields: readonly Field[]): Field {
  const values = fields.filter(({ number }) => number === TENSOR.floats).map(({ value }) => value);
  return { number: TENSOR.raw, wire: 2, value: new Uint8Array(Buffer.concat(values)) };
}

function shapeOf(fields: readonly Field[]): number[] {
  const shape: number[] = [];
  for (const { number, value } of fields) {
    if (number !== TENSOR.shape) continue;
    for (let at = 0; at < value.length;) {
      const size = readVarint(value, at);
      shape.push(size.value);
      at = size.end;
    }
  }
  return shape;
}
