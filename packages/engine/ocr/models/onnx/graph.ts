import { type Field, readFields, varintBytes, writeFields } from './protobuf.ts';
import { type FloatTensor, readFloatTensor, writeFloatTensor } from './tensor.ts';

/** Field numbers of the ONNX messages used here (onnx.proto, version 3). */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const NODE = { input: 1, output: 2, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, tensor: 5, type: 20 } as const;
const ATTRIBUTE_TYPE = { float: 1, tensor: 4 } as const;

/** One step of a network. */
export interface GraphNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Further fields of the node's message, kept as they are. */
  readonly rest: readonly Field[];
}

/** Applies a change to the steps of an ONNX model and gives the changed model; everything else stays as it is. */
export function mapNodes(
  model: Uint8Array,
  change: (nodes: readonly GraphNode[]) => GraphNode[],
): Uint8Array {
  const fields = readFields(model).map((field) => {
    if (field.number !== MODEL_GRAPH) return field;
    const graph = readFields(field.value);
    const nodes = graph.filter(({ number }) => number === GRAPH_NODE).map(({ value }) => readNode(value));
    const others = graph.filter(({ number }) => number !== GRAPH_NODE);
    const changed = change(nodes).map((node) => ({ number: GRAPH_NODE, wire: 2, value: writeNode(node) }));
    return { ...field, value: writeFields([...changed, ...others]) };
  });
  return writeFields(fields);
}

/** The number array that a node holds; null when it is no constant of single-precision numbers. */
export function constantOf(node: GraphNode | undefined): FloatTensor | null {
  if (node?.operator !== 'Constant') return null;
  const attribute = node.rest.find(({ number }) => number === NODE.attribute);
  if (attribute === undefined) return null;
  const tensor = readFields(attribute.value).find(({ number }) => number === ATTRIBUTE.tensor);
  return tensor === undefined ? null : readFloatTensor(tensor.value);
}

/** A node that holds a number array. */
export function constantNode(name: string, tensor: FloatTensor): GraphNode {
  const value = writeFields([
    textField(ATTRIBUTE.name, 'value'),
    { number: ATTRIBUTE.tensor, wire: 2, value: writeFloatTensor(tensor) },
    { number: ATTRIBUTE.type, wire: 0, value: varintBytes(ATTRIBUTE_TYPE.tensor) },
  ]);
  const rest = [{ number: NODE.attribute, wire: 2, value }];
  return { operator: 'Constant', inputs: [], outputs: [name], rest };
}

/** A named number for a node's `rest`. */
export function floatAttribute(name: string, number: number): Field {
  const value = writeFields([
    textField(ATTRIBUTE.name, name),
    { number: ATTRIBUTE.float, wire: 5, value: new Uint8Array(Float32Array.of(number).buffer) },
    { number: ATTRIBUTE.type, wire: 0, value: varintBytes(ATTRIBUTE_TYPE.float) },
  ]);
  return { number: NODE.attribute, wire: 2, value };
}

function readNode(bytes: Uint8Array): GraphNode {
  const fields = readFields(bytes);
  const texts = (wanted: number) =>
    fields.filter(({ number }) => number === wanted).map(({ value }) => Buffer.from(value).toString('utf8'));
  const known: readonly number[] = [NODE.input, NODE.output, NODE.operator];
  return {
    operator: texts(NODE.operator)[0] ?? '',
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    rest: fields.filter(({ number }) => !known.includes(number)),
  };
}

function writeNode(node: GraphNode): Uint8Array {
  return writeFields([
    ...node.inputs.map((name) => textField(NODE.input, name)),
    ...node.outputs.map((name) => textField(NODE.output, name)),
    textField(NODE.operator, node.operator),
    ...node.rest,
  ]);
}

function textField(number: number, text: string): Field {
  return { number, wire: 2, value: Buffer.from(text, 'utf8') };
}
