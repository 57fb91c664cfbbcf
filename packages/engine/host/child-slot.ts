import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

import type { Call } from './call.ts';
import { crashed, memoryLimit, timeLimit } from './call-errors.ts';
import type { Failure } from './call-errors.ts';
import { memoryOf } from './memory-of.ts';
import type { ChildMessage } from './protocol.ts';

const MEMORY_WATCH_MS = 200;
/** Characters kept of what a child complains about, for operators. */
const COMPLAINT_CHARS = 1_000;

/** What the pool wants to know of a child. */
export interface SlotEvents {
  /** The call ended and the child is free again. */
  readonly onFree: (slot: ChildSlot) => void;
  /** The child is gone; `call` is to be tried once more in another one. */
  readonly onGone: (slot: ChildSlot, call: Call | null) => void;
}

/** A child process and the call that runs in it. */
export class ChildSlot {
  readonly #child: ChildProcess;
  readonly #events: SlotEvents;
  #call: Call | null = null;
  #timer: NodeJS.Timeout | null = null;
  #watch: NodeJS.Timeout | null = null;
  /** Whether the child grew, mostly by loading the recognition models. */
  isHeavy = false;
  /** Killed or about to be: takes no more calls. */
  isDoomed = false;
  #isGone = false;
  #complaint = '';

  constructor(child: ChildProcess, events: SlotEvents) {
    this.#events = events;
    this.#child = child;
    this.#child.on('message', (message: ChildMessage) => this.#onMessage(message));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-COMPLAINT_CHARS);
    });
    this.#child.on('exit', (code, signal) => this.#onExit(`${code ?? signal} ${this.#complaint}`));
    this.#child.on('error', (error) => this.#onExit(error.message));
    this.#letGo();
  }

  get isBusy(): boolean {
    return this.#call !== null;
  }

  get isFree(): boolean {
    return this.#call === null && !this.isDoomed;
  }

  /** Process id; `undefined` when the process could not be started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether this call runs here. */
  runs(call: Call): boolean {
    return this.#call === call;
  }

  /** Gives the child a call. Time counts from now. */
  start(call: Call): void {
    const { limits } = call.task;
    this.#call = call;
    this.#child.ref();
    this.#child.channel?.ref();
    this.#timer = setTimeout(() => this.stop(timeLimit(limits)), limits.timeoutMs);
    this.#watch = setInterval(() => void this.#checkMemory(call), MEMORY_WATCH_MS);
    this.#child.send(call.task, (error) => {
      if (error !== null) this.#kill();
    });
  }

  /** Ends the child at once. A running call gets `reason`. */
  stop(reason?: Failure): void {
    const call = this.#take();
    if (call !== null && reason !== undefined) call.settle(reason);
    this.#kill();
  }

  #onMessage(message: ChildMessage): void {
    switch (message.kind) {
      case 'progress':
        this.#call?.options.onProgress?.(message.progress);
        break;
      case 'memory':
        if (this.#call !== null) this.#judgeMemory(this.#call, message.rssBytes);
        break;
      case 'done':
        this.#onDone(message);
    }
  }

  #onDone(done: Extract<ChildMessage, { kind: 'done' }>): void {
    const call = this.#take();
    this.isHeavy = done.isHeavy;
    if (done.isWorn) this.#kill();
    call?.settle(done.result);
    if (!done.isWorn) this.#events.onFree(this);
  }

  #onExit(detail: string): void {
    if (this.#isGone) return;
    this.#isGone = true;
    const call = this.#take();
    // Something else may have killed the child (the system, short of memory): a second one may read the file. Not a third.
    const isLost = call?.hasBeenRetried === true;
    if (isLost) call?.settle(crashed(detail));
    this.#events.onGone(this, isLost ? null : call);
  }

  async #checkMemory(call: Call): Promise<void> {
    const { pid } = this.#child;
    const rssBytes = pid === undefined ? null : await memoryOf(pid);
    if (rssBytes !== null && this.runs(call)) this.#judgeMemory(call, rssBytes);
  }

  #judgeMemory(call: Call, rssBytes: number): void {
    if (rssBytes > call.task.limits.memoryBytes) this.stop(memoryLimit());
  }

  #take(): Call | null {
    const call = this.#call;
    this.#call = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#watch !== null) clearInterval(this.#watch);
    this.#letGo();
    return call;
  }

  /** An idle child does not keep this process alive. */
  #letGo(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    if (this.#child.stderr instanceof Socket) this.#child.stderr.unref();
  }

  #kill(): void {
    this.isDoomed = true;
    this.#child.kill('SIGKILL');
  }
}
