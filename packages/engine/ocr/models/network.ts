import { readFile } from 'node:fs/promises';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { mapNodes } from './onnx/graph.ts';
import { simplify } from './onnx/simplify.ts';

/** Numbers and their shape, as a network takes and gives them. */
export interface Values {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** A loaded network with one input and one output. */
export type Network = (input: Values) => Promise<Values>;

/** One thread a process: more threads cost more CPU time a page; several processes use several cores. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
  enableCpuMemArena: false,
  enableMemPattern: false,
};

/** Loads a network from an ONNX file. Throws when the runtime's native part or the file can't be loaded. */
export async function loadNetwork(path: string): Promise<Network> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const model = mapNodes(await readFile(path), simplify);
  const session = await InferenceSession.create(model, SESSION_OPTIONS);
  const [inputName = 'x'] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  return async ({ data, shape }) => {
    const outputs = await session.run({ [inputName]: new Tensor('float32', data, [...shape]) });
    return toValues(outputs[outputName]);
  };
}

function toValues(tensor: Tensor | undefined): Values {
  if (tensor === undefined || !(tensor.data instanceof Float32Array)) {
    throw new TypeError('The network gave no numbers.');
  }
  return { data: tensor.data, shape: tensor.dims };
}
