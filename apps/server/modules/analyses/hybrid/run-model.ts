import type {
  EngineAdapter,
  EngineAnswer,
  EngineInput,
  EngineSilence,
  ModelEngine,
} from '@vouch/core/ensemble/engine-adapter.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { TaskTry } from '../../tasks/index.ts';
import type { AnalysesDeps } from '../analyses.deps.ts';
import { boundedAnswer } from './bounded-answer.ts';
import type { EngineRun } from './engine-run.ts';

const NOT_INSTALLED = 'This engine is not set up on this server.';
const TIME_LIMIT = 'This engine did not answer in time.';
const FAILED = 'This engine could not look at the document.';

/** What a model engine's run works with. */
export interface ModelRunParts {
  readonly engine: ModelEngine;
  readonly input: EngineInput;
  readonly attempt: TaskTry;
}

/** Lets one engine look at the document, never longer than its limit. Whatever happens to it is the problem of this engine alone. */
export async function runModel(
  deps: Pick<AnalysesDeps, 'engines' | 'clock' | 'log'>,
  { engine, input, attempt }: ModelRunParts,
): Promise<EngineRun<EngineAnswer>> {
  const adapter = deps.engines.find((candidate) => candidate.engine === engine);
  const reason = adapter === undefined ? NOT_INSTALLED : adapter.unavailable();
  if (adapter === undefined || reason !== null)
    return silent({ status: 'unavailable', reason: reason ?? '' }, 0);
  const startedMs = deps.clock.elapsedMs();
  const result = await withinLimit(adapter, { input, attempt }).catch((error: unknown) => {
    attempt.signal.throwIfAborted();
    deps.log.warn({ err: error, engine }, 'an engine failed');
    return { ok: false, error: { status: 'failed', reason: FAILED } } as const;
  });
  const timingMs = deps.clock.elapsedMs() - startedMs;
  if (!result.ok) return silent(result.error, timingMs);
  return { kind: 'answered', answer: boundedAnswer(result.value), timingMs };
}

/** Ends when the limit is reached even if the engine does not listen. */
async function withinLimit(
  adapter: EngineAdapter,
  { input, attempt }: Pick<ModelRunParts, 'input' | 'attempt'>,
): Promise<Result<EngineAnswer, EngineSilence>> {
  const limit = AbortSignal.timeout(adapter.timeoutMs);
  const signal = AbortSignal.any([attempt.signal, limit]);
  const over = Promise.withResolvers<Result<EngineAnswer, EngineSilence>>();
  const onAbort = () => over.resolve({ ok: false, error: { status: 'timeout', reason: TIME_LIMIT } });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const result = await Promise.race([adapter.analyze(input, signal), over.promise]).catch(
      (error: unknown) => {
        // Engines that do listen throw when they are stopped: that is no failure of theirs.
        if (limit.aborted) return over.promise;
        throw error;
      },
    );
    attempt.signal.throwIfAborted();
    return result;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function silent(silence: EngineSilence, timingMs: number): EngineRun<EngineAnswer> {
  return { kind: 'silent', silence, timingMs };
}
