import { type GraphNode, constantNode, constantOf, floatAttribute } from './graph.ts';

/** What is known about the values that flow through a network. */
interface Flow {
  /** The node that makes a value. */
  readonly makers: ReadonlyMap<string, GraphNode>;
  /** The nodes that use a value. */
  readonly users: ReadonlyMap<string, readonly GraphNode[]>;
  /** Channels of a picture-like value, where they are known. */
  readonly channels: ReadonlyMap<string, number>;
}

/** Nodes that take the place of others, and the others. */
interface Replacement {
  readonly added: readonly GraphNode[];
  readonly removed: readonly GraphNode[];
}

/**
 * Rewrites two wordy constructs of the converted models into operators that the runtime joins with their neighbours, with the
 * same results up to rounding. It saves about a quarter of the time.
 */
export function simplify(nodes: readonly GraphNode[]): GraphNode[] {
  return replaceAll(replaceAll(nodes, hardSwish), scalarAffine);
}

function replaceAll(
  nodes: readonly GraphNode[],
  match: (node: GraphNode, flow: Flow) => Replacement | null,
): GraphNode[] {
  const flow = flowOf(nodes);
  const removed = new Set<GraphNode>();
  const added = new Map<GraphNode, readonly GraphNode[]>();
  for (const node of nodes) {
    const replacement = match(node, flow);
    const last = replacement?.removed.at(-1);
    if (replacement === null || last === undefined) continue;
    for (const old of replacement.removed) removed.add(old);
    added.set(last, replacement.added);
  }
  return nodes.flatMap((node) => added.get(node) ?? (removed.has(node) ? [] : [node]));
}

/** `x * clip(x + 3, 0, 6) / 6` becomes `x * HardSigmoid(x)`. Starts at the addition. */
function hardSwish(add: GraphNode, flow: Flow): Replacement | null {
  if (!isScalarStep(add, flow, { operator: 'Add', number: 3 })) return null;
  const [input = ''] = add.inputs;
  const clip = onlyUser(add, flow, 'Clip');
  const product = onlyUser(clip, flow, 'Mul');
  const quotient = onlyUser(product, flow, 'Div');
  if (clip === undefined || quotient === undefined || !product?.inputs.includes(input)) return null;
  if (!isScalarStep(quotient, flow, { operator: 'Div', number: 6 })) return null;
  const gate = `${input}.gate`;
  const rest = [floatAttribute('alpha', 1 / 6), floatAttribute('beta', 0.5)];
  return {
    removed: [add, clip, product, quotient],
    added: [
      { operator: 'HardSigmoid', inputs: [input], outputs: [gate], rest },
      { operator: 'Mul', inputs: [input, gate], outputs: quotient.outputs, rest: [] },
    ],
  };
}

function isScalarStep(node: GraphNode, flow: Flow, wanted: { operator: string; number: number }): boolean {
  return node.operator === wanted.operator && scalarInput(node, flow)?.number === wanted.number;
}

/** `x * a + b` with plain numbers becomes a batch normalisation, which the runtime folds into convolutions. Starts at the product. */
function scalarAffine(product: GraphNode, flow: Flow): Replacement | null {
  if (product.operator !== 'Mul') return null;
  const factor = scalarInput(product, flow);
  const sum = onlyUser(product, flow, 'Add');
  const bias = sum === undefined ? null : scalarInput(sum, flow);
  if (factor === null || sum === undefined || bias === null) return null;
  const channels = flow.channels.get(factor.other);
  if (channels === undefined) return null;
  const [name = ''] = sum.outputs;
  const constant = (part: string, value: number) =>
    constantNode(`${name}.${part}`, { shape: [channels], data: new Float32Array(channels).fill(value) });
  const constants = [
    constant('scale', factor.number),
    constant('bias', bias.number),
    constant('mean', 0),
    constant('variance', 1),
  ];
  const inputs = [factor.other, ...constants.flatMap((node) => node.outputs)];
  const rest = [floatAttribute('epsilon', 0)];
  const normalise = { operator: 'BatchNormalization', inputs, outputs: sum.outputs, rest };
  return { removed: [product, sum], added: [...constants, normalise] };
}

/** The single number among two inputs, and the name of the other input. */
function scalarInput(node: GraphNode, { makers }: Flow): { number: number; other: string } | null {
  for (const [index, name] of node.inputs.entries()) {
    const number = constantOf(makers.get(name));
    const other = node.inputs[1 - index];
    if (number?.data.length === 1 && other !== undefined) return { number: number.data[0] ?? 0, other };
  }
  return null;
}

function onlyUser(node: GraphNode | undefined, { users }: Flow, operator: string): GraphNode | undefined {
  const found = users.get(node?.outputs[0] ?? '') ?? [];
  return found.length === 1 && found[0]?.operator === operator ? found[0] : undefined;
}

function flowOf(nodes: readonly GraphNode[]): Flow {
  const makers = new Map<string, GraphNode>();
  const users = new Map<string, GraphNode[]>();
  const channels = new Map<string, number>();
  for (const node of nodes) {
    for (const name of node.outputs) makers.set(name, node);
    for (const name of node.inputs) users.set(name, [...(users.get(name) ?? []), node]);
    const count = channelsOf(node, makers, channels);
    if (count !== undefined) for (const name of node.outputs) channels.set(name, count);
  }
  return { makers, users, channels };
}

/** Operators that keep the channels of their input. */
const KEEPS_CHANNELS = new Set(['Mul', 'Add', 'HardSigmoid', 'Relu', 'BatchNormalization', 'Clip', 'Div']);

function channelsOf(
  node: GraphNode,
  makers: ReadonlyMap<string, GraphNode>,
  channels: ReadonlyMap<string, number>,
): number | undefined {
  if (node.operator === 'Conv') return constantOf(makers.get(node.inputs[1] ?? ''))?.shape[0];
  if (!KEEPS_CHANNELS.has(node.operator)) return undefined;
  return node.inputs.map((name) => channels.get(name)).find((count) => count !== undefined);
}
