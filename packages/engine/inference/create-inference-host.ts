import type { Result } from '@vouch/core/errors/document-error.ts';
import { ChildPool } from '../host/child-pool.ts';
import type { RunLimits } from '../host/run-limits.ts';
import { submit } from '../host/submit.ts';
import { Breaker, type BreakerOptions } from './breaker.ts';
import { inferenceError, toInferenceError, type InferenceError } from './inference-error.ts';
import type { InferenceHost, InferenceJob, InferenceOptions, LaneStatus } from './inference-host.ts';
import type { InferenceKind, InferenceOutputs } from './protocol.ts';

/** How an inference host is set up. */
export interface InferenceHostOptions extends Partial<BreakerOptions> {
  readonly limits?: Partial<RunLimits>;
  /** Unused children are ended after this time, milliseconds. */
  readonly idleMs?: number;
}

const LIMITS: RunLimits = { timeoutMs: 45_000, memoryBytes: 4 * 1024 ** 3 };
/** Loading a model takes longer than most runs: it stays for a while. */
const IDLE_MS = 5 * 60_000;
const MAX_FAILURES = 3;
const REST_MS = 60_000;
const PROGRAM = new URL('child.ts', import.meta.url);

/** The models of one kind: a child and its breaker. */
interface Lane {
  readonly pool: ChildPool;
  readonly breaker: Breaker;
}

/** A host for models. Children are started when a model is asked for the first time. */
export function createInferenceHost(options: InferenceHostOptions = {}): InferenceHost {
  const { maxFailures = MAX_FAILURES, restMs = REST_MS, idleMs = IDLE_MS } = options;
  const nowMs = options.nowMs ?? (() => performance.now());
  const lanes = new Map<InferenceKind, Lane>();
  const laneOf = (kind: InferenceKind): Lane => {
    const lane = lanes.get(kind) ?? {
      pool: new ChildPool({ children: 1, idleMs, program: PROGRAM, staysWarm: false }),
      breaker: new Breaker({ maxFailures, restMs, nowMs }),
    };
    lanes.set(kind, lane);
    return lane;
  };
  const limits = { ...LIMITS, ...options.limits };
  return {
    run: (job, call = {}) => run(laneOf(job.kind), job, { call, limits }),
    status: (kind) => statusOf(lanes.get(kind)),
    kinds: () => [...lanes.keys()],
    async close() {
      await Promise.all([...lanes.values()].map(({ pool }) => pool.close(0)));
    },
  };
}

async function run<K extends InferenceKind>(
  { pool, breaker }: Lane,
  job: InferenceJob<K>,
  { call, limits }: { readonly call: InferenceOptions; readonly limits: RunLimits },
): Promise<Result<InferenceOutputs[K], InferenceError>> {
  const { signal, timeoutMs = limits.timeoutMs } = call;
  if (signal?.aborted === true) return { ok: false, error: inferenceError('cancelled') };
  if (!breaker.begin()) return { ok: false, error: restingError(breaker.restMs) };
  const task = { ...job, limits: { ...limits, timeoutMs } };
  const result = await submit(pool, task, signal === undefined ? {} : { signal });
  if (result.ok) {
    breaker.end(true);
    // The child answers each kind with its own output: `runners.ts` is typed by the same map.
    return { ok: true, value: result.value as InferenceOutputs[K] };
  }
  const error = toInferenceError(result.error);
  breaker.end(error.code === 'cancelled' && !isOverdue(signal) ? null : false);
  return { ok: false, error };
}

/** Whether it was stopped because somebody's limit was reached, and not because nobody wants the answer any more. */
function isOverdue(signal: AbortSignal | undefined): boolean {
  return signal?.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}

function statusOf(lane: Lane | undefined): LaneStatus | null {
  if (lane === undefined) return null;
  const { pool, breaker } = lane;
  return { ...pool.status(), failures: breaker.failures, restMs: breaker.restMs };
}

function restingError(restMs: number): InferenceError {
  const seconds = Math.ceil(restMs / 1000);
  return {
    code: 'resting',
    message: `This model failed several times in a row and rests. It is tried again in ${seconds} s.`,
  };
}
