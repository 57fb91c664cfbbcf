import { createInferenceHost } from '@vouch/engine/inference/create-inference-host.ts';
import type { InferenceHost } from '@vouch/engine/inference/inference-host.ts';
import type { LocalEngineParts } from '@vouch/engine/inference/local-engine.ts';
import { modelState, type ModelState } from '@vouch/engine/inference/model-state.ts';
import { modelsFolderOf } from '../config/models-folder.ts';
import type { Settings } from '../config/registry.ts';
import type { Logger } from '../platform/logger/logger.ts';
import type { Probe } from '../platform/probe.ts';
import type { ClosingStack } from '../platform/shutdown.ts';

/** Engines whose models run on this machine. */
export type LocalEngine = 'donut' | 'layoutlm';

const MEBIBYTE = 1024 * 1024;

/** What runs models. No process is started before a model is asked. */
export function openInference(settings: Settings, closing: ClosingStack): InferenceHost {
  const host = createInferenceHost({
    limits: {
      timeoutMs: settings.modelTimeoutSeconds * 1000,
      memoryBytes: settings.modelMemoryMb * MEBIBYTE,
    },
  });
  closing.add('inference', () => host.close());
  return host;
}

/** What local engines are made of. */
export interface LocalModelParts {
  readonly settings: Settings;
  readonly inference: InferenceHost;
}

/** What one local engine is made of. */
export function localEngineParts(
  engine: LocalEngine,
  { settings, inference, log }: LocalModelParts & { readonly log: Logger },
): LocalEngineParts {
  return {
    host: inference,
    shelf: modelsFolderOf(settings),
    model: modelNameOf(engine, settings),
    timeoutMs: settings.modelTimeoutSeconds * 1000,
    onFailure: ({ code, internal }) => log.warn({ engine, code, internal }, 'A model gave no answer'),
  };
}

/** How the models of the local engines are; seen from this process: workers load models of their own. */
export function modelStatesOf({
  settings,
  inference,
}: LocalModelParts): Readonly<Record<LocalEngine, ModelState>> {
  const shelf = modelsFolderOf(settings);
  const stateOf = (engine: LocalEngine) =>
    modelState(inference, shelf, { family: engine, name: modelNameOf(engine, settings) });
  return { donut: stateOf('donut'), layoutlm: stateOf('layoutlm') };
}

/** Asks each local engine how its model is; `null` when none is installed. */
export function modelProbesOf(parts: LocalModelParts): Readonly<Record<LocalEngine, Probe>> {
  const probe =
    (engine: LocalEngine): Probe =>
    async () => {
      const state = modelStatesOf(parts)[engine];
      if (state.kind === 'failing') throw new Error(state.reason);
      return state.kind === 'absent' ? null : state.message;
    };
  return { donut: probe('donut'), layoutlm: probe('layoutlm') };
}

function modelNameOf(engine: LocalEngine, settings: Settings): string | null {
  return (engine === 'donut' ? settings.donutModel : settings.layoutlmModel) ?? null;
}
