import type {
  EngineAdapter,
  EngineInput,
  EngineReading,
  EngineSilence,
} from '@vouch/core/ensemble/engine-adapter.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { findModel, type InstalledModel } from '../models/shelf.ts';
import type { InferenceError } from './inference-error.ts';
import type { InferenceHost } from './inference-host.ts';

/** What an engine with a model on this machine is made of. */
export interface LocalEngineParts {
  readonly host: InferenceHost;
  /** Folder of the installed models. */
  readonly shelf: string;
  /** Name of the model; `null`: the first one of its family. */
  readonly model: string | null;
  readonly timeoutMs: number;
  /** Told of every failure: its code and detail, nothing of the document. */
  readonly onFailure: (error: InferenceError) => void;
}

/** How an engine asks its model: a question, steered by the signal, and what the answer says. */
export type LocalReader<E extends 'donut' | 'layoutlm'> = (
  asked: {
    readonly host: InferenceHost;
    readonly model: InstalledModel<E>;
    readonly input: EngineInput;
  },
  call: { readonly signal: AbortSignal; readonly timeoutMs: number },
) => Promise<Result<EngineReading, InferenceError>>;

/** An engine that reads with a model on this machine. It is `unavailable` while no model is installed, or while a failing one rests. */
export function createLocalEngine<E extends 'donut' | 'layoutlm'>(
  engine: E,
  parts: LocalEngineParts,
  read: LocalReader<E>,
): EngineAdapter {
  const { host, shelf, timeoutMs } = parts;
  const wanted = () => findModel(shelf, { family: engine, name: parts.model });
  return {
    engine,
    timeoutMs,
    models: [],
    unavailable() {
      const model = wanted();
      if (!model.ok) return model.error.message;
      const restMs = host.status(engine)?.restMs ?? 0;
      return restMs > 0 ? restingReason(restMs) : null;
    },
    async analyze(input, signal) {
      const model = wanted();
      if (!model.ok) return silence('unavailable', model.error.message);
      const answered = await read({ host, model: model.value, input }, { signal, timeoutMs });
      if (answered.ok)
        return {
          ok: true,
          value: { opinion: null, reading: answered.value, model: model.value.name },
        };
      parts.onFailure(answered.error);
      return silence(statusOf(answered.error), answered.error.message);
    },
  };
}

function restingReason(restMs: number): string {
  return `Its model failed several times in a row and rests for ${Math.ceil(restMs / 1000)} s. The server's log says why.`;
}

function statusOf({ code }: InferenceError): EngineSilence['status'] {
  if (code === 'time-limit' || code === 'cancelled') return 'timeout';
  return code === 'model-refused' || code === 'resting' ? 'unavailable' : 'failed';
}

function silence(
  status: EngineSilence['status'],
  reason: string,
): { readonly ok: false; readonly error: EngineSilence } {
  return { ok: false, error: { status, reason } };
}
