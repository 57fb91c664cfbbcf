import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';
import { createDonutEngine } from '@vouch/engine/extract/donut/create-donut-engine.ts';
import { createLayoutlmEngine } from '@vouch/engine/extract/layoutlm/create-layoutlm-engine.ts';
import { createVisionEngine } from '@vouch/engine/extract/vision-llm/create-vision-engine.ts';
import type { AskModel } from '@vouch/engine/llm/ask-about.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger/logger.ts';
import { localEngineParts, type LocalModelParts } from './local-models.ts';
import { languageModelOf, namedModels } from './models.ts';

/** What engines are made of. */
export interface EngineParts extends LocalModelParts {
  readonly clock: Clock;
  readonly log: Logger;
  /** Asks language models and keeps accounts. */
  readonly ask: AskModel;
}

/** Longest look of the vision model, milliseconds: an analysis waits a minute for all engines. */
const VISION_TIMEOUT_MS = 45_000;

/** Engines beside the rules, each once; those that are not listed are told as not set up. */
export function buildEngines({
  settings,
  clock,
  log,
  inference,
  ask,
}: EngineParts): readonly EngineAdapter[] {
  return [
    createVisionEngine({
      settings: languageModelOf(settings),
      model: settings.llmModel,
      models: namedModels(settings),
      strongModel: settings.llmStrongModel ?? null,
      ask,
      timeoutMs: VISION_TIMEOUT_MS,
      now: () => clock.now(),
      onFailure: ({ kind, status }) => log.warn({ kind, status }, 'The language model gave no answer'),
    }),
    createDonutEngine(localEngineParts('donut', { settings, inference, log })),
    createLayoutlmEngine(localEngineParts('layoutlm', { settings, inference, log })),
  ];
}
