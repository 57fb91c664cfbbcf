import { type Field, varintBytes, writeFields } from '../../ocr/models/onnx/protobuf.ts';

/** Field numbers of the ONNX messages (onnx.proto, version 3). */
const MODEL = { irVersion: 1, producer: 2, graph: 7, opset: 8 } as const;
const GRAPH = { node: 1, name: 2, constant: 5, input: 11, output: 12 } as const;
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, whole: 3, wholes: 8, type: 20 } as const;
const ATTRIBUTE_TYPE = { whole: 2, wholes: 7 } as const;
const TENSOR = { shape: 1, type: 2, name: 8, raw: 9 } as const;
const ELEMENT = { float: 1, int64: 7, bool: 9 } as const;
const IR_VERSION = 8;
const OPSET = 17;

/** Element types that are used. */
export type ElementType = keyof typeof ELEMENT;

/** One step of a network. */
export interface Step {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

/** A named value that goes in or comes out; sizes that vary have names. */
export interface Port {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly (number | string)[];
}

/** Numbers that are part of the network. */
export interface Constant {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/** A network as it is written to an ONNX file. */
export interface Network {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly steps: readonly Step[];
  readonly constants: readonly Constant[];
}

/** A step from its flow: the names that go in, `>`, the name that comes out. */
export function step(operator: string, flow: string, attributes?: Step['attributes']): Step {
  const [inputs = '', output = ''] = flow.split(' > ');
  const named = attributes === undefined ? {} : { attributes };
  return { operator, inputs: inputs.split(' '), outputs: [output], ...named };
}

/** The bytes of an ONNX model. */
export function writeOnnx({ inputs, outputs, steps, constants }: Network): Uint8Array {
  const graph = writeFields([
    ...steps.map((step) => message(GRAPH.node, stepFields(step))),
    text(GRAPH.name, 'tiny'),
    ...constants.map((constant) => message(GRAPH.constant, constantFields(constant))),
    ...inputs.map((port) => message(GRAPH.input, portFields(port))),
    ...outputs.map((port) => message(GRAPH.output, portFields(port))),
  ]);
  return writeFields([
    whole(MODEL.irVersion, IR_VERSION),
    text(MODEL.producer, 'vouch-testing'),
    { number: MODEL.graph, wire: 2, value: graph },
    message(MODEL.opset, [text(1, ''), whole(2, OPSET)]),
  ]);
}

function stepFields({ operator, inputs, outputs, attributes = {} }: Step): Field[] {
  return [
    ...inputs.map((name) => text(NODE.input, name)),
    ...outputs.map((name) => text(NODE.output, name)),
    text(NODE.name, `${operator}_${outputs[0] ?? ''}`),
    text(NODE.operator, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      message(NODE.attribute, [text(ATTRIBUTE.name, name), ...attributeFields(value)]),
    ),
  ];
}

function attributeFields(value: number | readonly number[]): Field[] {
  if (typeof value === 'number')
    return [whole(ATTRIBUTE.whole, value), whole(ATTRIBUTE.type, ATTRIBUTE_TYPE.whole)];
  return [
    ...value.map((item) => whole(ATTRIBUTE.wholes, item)),
    whole(ATTRIBUTE.type, ATTRIBUTE_TYPE.wholes),
  ];
}

function constantFields({ name, type, shape, values }: Constant): Field[] {
  const items = Array.from(values);
  if (items.length !== shape.reduce((product, size) => product * size, 1))
    throw new RangeError(`${name}: ${items.length} values do not fill ${shape.join('x')}.`);
  const numbers = type === 'float' ? Float32Array.from(items) : BigInt64Array.from(items, BigInt);
  return [
    ...shape.map((size) => whole(TENSOR.shape, size)),
    whole(TENSOR.type, ELEMENT[type]),
    text(TENSOR.name, name),
    { number: TENSOR.raw, wire: 2, value: new Uint8Array(numbers.buffer) },
  ];
}

function portFields({ name, type, shape }: Port): Field[] {
  const sizes = shape.map((size) => message(1, [typeof size === 'string' ? text(2, size) : whole(1, size)]));
  const tensor = message(1, [whole(1, ELEMENT[type]), message(2, sizes)]);
  return [text(1, name), message(2, [tensor])];
}

function message(number: number, fields: readonly Field[]): Field {
  return { number, wire: 2, value: writeFields(fields) };
}

function text(number: number, value: string): Field {
  return { number, wire: 2, value: Buffer.from(value, 'utf8') };
}

function whole(number: number, value: number): Field {
  return { number, wire: 0, value: varintBytes(value) };
}
