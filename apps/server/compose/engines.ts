import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';

/** Engines beside the rules, each once; those that are not listed are told as not set up. */
export function buildEngines(): readonly EngineAdapter[] {
  return [];
}
