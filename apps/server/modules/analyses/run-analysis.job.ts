import type { TaskHandler } from '../tasks/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import { AnalysisInput } from './analysis-input.ts';
import { runHybrid } from './hybrid/run-hybrid.ts';
import { runSimple } from './run-simple.ts';

/** Reads a file and judges whether it is genuine: by the rules alone, or by all engines. */
export function createRunAnalysis(deps: AnalysesDeps): TaskHandler {
  return async (attempt) => {
    const input = AnalysisInput.parse(attempt.input);
    return input.mode === 'simple' ? runSimple(deps, attempt, input) : runHybrid(deps, attempt, input);
  };
}
