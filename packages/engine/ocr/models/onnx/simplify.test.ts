import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';

import { findModelFiles } from '../model-files.ts';
import { type GraphNode, mapNodes } from './graph.ts';
import { simplify } from './simplify.ts';

async function outputOf(model: Uint8Array, shape: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const size = shape.reduce((product, side) => product * side, 1);
  const data = Float32Array.from({ length: size }, (_, index) => Math.sin(index * 0.37));
  const outputs = await session.run({ x: new Tensor('float32', data, [...shape]) });
  return Object.values(outputs)[0]?.data as Float32Array;
}

test.each([
  { network: 'detection', shape: [1, 3, 64, 96] },
  { network: 'recognition', shape: [1, 3, 48, 64] },
] as const)('the rewritten $network model gives the same numbers', async ({ network, shape }) => {
  const model = await readFile(findModelFiles()[network]);
  const operators = (nodes: readonly GraphNode[], wanted: string) =>
    nodes.filter((node) => node.operator === wanted).length;
  let clips = { before: 0, after: 0 };
  const rewritten = mapNodes(model, (nodes) => {
    const changed = simplify(nodes);
    clips = { before: operators(nodes, 'Clip'), after: operators(changed, 'Clip') };
    return changed;
  });
  expect(clips.before).toBeGreaterThan(20);
  expect(clips.after).toBe(0);
  const [expected, actual] = [await outputOf(model, shape), await outputOf(rewritten, shape)];
  expect(actual).toHaveLength(expected.length);
  let difference = 0;
  for (const [index, value] of expected.entries()) {
    difference = Math.max(difference, Math.abs(value - (actual[index] ?? Number.NaN)));
  }
  expect(difference).toBeLessThan(1e-4);
});

test('steps that only look similar are left alone', () => {
  const node = (operator: string, inputs: readonly string[], output: string): GraphNode => ({
    operator,
    inputs,
    outputs: [output],
    rest: [],
  });
  const nodes = [node('Add', ['x', 'y'], 'a'), node('Clip', ['a'], 'b'), node('Mul', ['x', 'b'], 'c')];
  expect(simplify(nodes)).toEqual(nodes);
});
