import type { Result } from '@vouch/core/errors/document-error.ts';

import { ChildPool, type PoolOptions } from './child-pool.ts';
import { type CallOptions, DEFAULT_LIMITS, type Host, type Limits } from './host.ts';
import type { ChildTask, TaskValue } from './protocol.ts';
import { submit } from './submit.ts';

/** How a host is set up. */
export interface HostOptions extends Partial<Pick<PoolOptions, 'children' | 'idleMs'>> {
  /** Bounds for calls that set no others. */
  readonly limits?: Partial<Limits>;
  /** Folder with the certificates of authorities whose signers are trusted. */
  readonly trustFolder?: string | null;
  /** Languages in which pictures may be read a second time, by Tesseract's codes; all that there are when left out. */
  readonly secondLanguages?: readonly string[] | null;
}

/** Unused children are ended after this time, milliseconds. */
const IDLE_MS = 30_000;
const PROGRAM = new URL('child.ts', import.meta.url);

/** A host with `children` processes at most (default 2); one is started at once, so that the first document finds it warm. */
export function createHost(options: HostOptions = {}): Host {
  const { children = 2, idleMs = IDLE_MS } = options;
  const pool = new ChildPool({ children, idleMs, program: PROGRAM, staysWarm: true });
  const { trustFolder = null, secondLanguages = null } = options;
  const limitsOf = (call: CallOptions): Limits => ({ ...DEFAULT_LIMITS, ...options.limits, ...call.limits });
  const run = async <K extends keyof TaskValue>(task: ChildTask & { kind: K }, call: CallOptions) =>
    (await submit(pool, task, call)) as Result<TaskValue[K]>;
  return {
    read: (input, call = {}) =>
      run({ kind: 'read', input: { trustFolder, secondLanguages, ...input }, limits: limitsOf(call) }, call),
    render: (input, call = {}) => run({ kind: 'render', input, limits: limitsOf(call) }, call),
    generate: (input, call = {}) => run({ kind: 'generate', input, limits: limitsOf(call) }, call),
    unpack: (input, call = {}) => run({ kind: 'unpack', input, limits: limitsOf(call) }, call),
    table: (input, call = {}) => run({ kind: 'table', input, limits: limitsOf(call) }, call),
    report: (input, call = {}) => run({ kind: 'report', input, limits: limitsOf(call) }, call),
    status: () => pool.status(),
    close: (timeoutMs) => pool.close(timeoutMs),
  };
}
