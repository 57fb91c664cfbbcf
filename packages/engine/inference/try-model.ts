import type { Result } from '@vouch/core/errors/document-error.ts';
import type { ModelProblem } from '../models/model-problem.ts';
import { modelProblem } from '../models/model-problem.ts';
import type { InstalledModel } from '../models/shelf.ts';
import { blankPicture } from './blank-picture.ts';
import type { InferenceError } from './inference-error.ts';
import type { InferenceHost, InferenceOptions } from './inference-host.ts';

/** How long a model took, milliseconds. */
export interface ModelTrial {
  /** Starting its process, checking and loading the model, and a first run. */
  readonly firstMs: number;
  /** A second run with the loaded model. */
  readonly nextMs: number;
}

const SIDE_PX = 64;
const SOME_WORD = { text: 'Total', box: { left: 0.1, top: 0.1, right: 0.2, bottom: 0.12 } };

/** Runs a model twice on next to nothing, to see whether it loads and what it costs. */
export async function tryModel(
  host: InferenceHost,
  model: InstalledModel,
  options: InferenceOptions,
): Promise<Result<ModelTrial, ModelProblem>> {
  const times: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    const startedMs = performance.now();
    const asked = await ask(host, model, options);
    if (!asked.ok)
      return modelProblem('unusable', `${asked.error.message} ${asked.error.internal ?? ''}`.trim());
    times.push(Math.round(performance.now() - startedMs));
  }
  const [firstMs = 0, nextMs = 0] = times;
  return { ok: true, value: { firstMs, nextMs } };
}

async function ask(
  host: InferenceHost,
  { folder, manifest }: InstalledModel,
  options: InferenceOptions,
): Promise<Result<unknown, InferenceError>> {
  const picture = await blankPicture(SIDE_PX, SIDE_PX);
  if (manifest.family === 'donut')
    return await host.run({ kind: 'donut', folder, input: { picture, crop: null } }, options);
  if (manifest.family === 'layoutlm')
    return await host.run({ kind: 'layoutlm', folder, input: { picture, words: [SOME_WORD] } }, options);
  const input = { texts: [SOME_WORD.text], role: 'passage' } as const;
  return await host.run({ kind: 'embedding', folder, input }, options);
}
