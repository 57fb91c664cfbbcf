import type { TaskTry, TryFailure } from '../tasks/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import type { AnalysisInputBody } from './analysis-input.ts';
import { saveAnalysis } from './save-analysis.ts';
import { toAnswer } from './to-answer.ts';

/** Judges a file by the rules alone. */
export async function runSimple(deps: AnalysesDeps, attempt: TaskTry, input: AnalysisInputBody) {
  const startedMs = deps.clock.elapsedMs();
  const checked = await deps.reading.readAndCheck(attempt, deps.maxBytes);
  if (!checked.ok) return checked.error satisfies TryFailure;
  const { value } = checked;
  const answer = toAnswer(value, input, deps.clock.elapsedMs() - startedMs);
  const { label, score } = answer;
  const save = await saveAnalysis(deps, attempt, { input, checked: value, answer, label, score });
  return { kind: 'completed', save } as const;
}
