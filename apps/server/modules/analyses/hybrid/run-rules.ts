import type { Result } from '@vouch/core/errors/document-error.ts';
import type { TaskTry, TryFailure } from '../../tasks/index.ts';
import type { AnalysesDeps } from '../analyses.deps.ts';
import type { RulesRun } from './engine-run.ts';

/** Reasons that are ours and not the file's: other engines may still answer. */
const OWN_TROUBLE: Readonly<Record<string, 'timeout' | 'failed'>> = {
  'time-limit': 'timeout',
  'memory-limit': 'failed',
  'engine-crashed': 'failed',
};

/** Reads the file and lets the rules judge it. An error means that the file can't be read by anyone. */
export async function runRules(
  { clock, reading, maxBytes }: Pick<AnalysesDeps, 'clock' | 'reading' | 'maxBytes'>,
  attempt: TaskTry,
): Promise<Result<RulesRun, TryFailure>> {
  const startedMs = clock.elapsedMs();
  const checked = await reading.readAndCheck(attempt, maxBytes);
  const timingMs = clock.elapsedMs() - startedMs;
  if (checked.ok) return { ok: true, value: { kind: 'answered', answer: checked.value, timingMs } };
  const status = OWN_TROUBLE[checked.error.code];
  if (status === undefined) return checked;
  const silence = { status, reason: checked.error.error };
  return { ok: true, value: { kind: 'silent', silence, timingMs } };
}
