import { setTimeout as sleep } from 'node:timers/promises';

import type { Call } from './call.ts';
import { cancelled, crashed } from './call-errors.ts';
import { ChildSlot, type SlotEvents } from './child-slot.ts';
import type { PoolStatus } from './host.ts';
import { spawnChild } from './spawn-child.ts';

/** How many children there may be, which program they run, and how long an unused one lives, milliseconds. */
export interface PoolOptions {
  readonly children: number;
  readonly idleMs: number;
  readonly program: URL;
  /** Whether one child is there from the start and stays when idle, so that the first task finds it warm. */
  readonly staysWarm: boolean;
}

/** Children in a row that died before they took a task: more means that none can be started on this machine. */
const MAX_FAILED_STARTS = 3;
const CLOSE_TIMEOUT_MS = 25_000;
const CLOSE_POLL_MS = 20;

/** Gives waiting calls to free children, starts and ends children as needed. */
export class ChildPool {
  readonly #options: PoolOptions;
  readonly #slots = new Set<ChildSlot>();
  readonly #waiting: Call[] = [];
  readonly #idleTimers = new Map<ChildSlot, NodeJS.Timeout>();
  readonly #events: SlotEvents = {
    onFree: (slot) => this.#onFree(slot),
    onGone: (slot, call) => this.#onGone(slot, call),
  };
  #failedStarts = 0;
  #restarts = 0;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    if (options.staysWarm) this.#spawn();
  }

  add(call: Call): void {
    if (this.#isClosed) {
      call.settle(cancelled());
      return;
    }
    this.#waiting.push(call);
    this.#dispatch();
  }

  /** Takes a call out of the queue, or ends the child that runs it. */
  cancel(call: Call): void {
    const at = this.#waiting.indexOf(call);
    if (at >= 0) this.#waiting.splice(at, 1);
    for (const slot of this.#slots) if (slot.runs(call)) slot.stop(cancelled());
    call.settle(cancelled());
  }

  status(): PoolStatus {
    const pids = [...this.#slots].flatMap((slot) => slot.pid ?? []);
    const busy = [...this.#slots].filter((slot) => slot.isBusy).length;
    return {
      children: this.#slots.size,
      busy,
      waiting: this.#waiting.length,
      restarts: this.#restarts,
      pids,
    };
  }

  async close(timeoutMs = CLOSE_TIMEOUT_MS): Promise<void> {
    this.#isClosed = true;
    for (const call of this.#waiting.splice(0)) call.settle(cancelled());
    const end = performance.now() + timeoutMs;
    while (this.status().busy > 0 && performance.now() < end) await sleep(CLOSE_POLL_MS);
    for (const slot of this.#slots) slot.stop(cancelled());
    for (const timer of this.#idleTimers.values()) clearTimeout(timer);
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const slot = this.#freeSlot();
      if (slot === null) return;
      const call = this.#waiting.shift();
      if (call === undefined) return;
      this.#clearIdle(slot);
      slot.start(call);
    }
  }

  /** A free child, one with loaded models first; a new one where there is room. */
  #freeSlot(): ChildSlot | null {
    const free = [...this.#slots].filter((slot) => slot.isFree);
    const best = free.find((slot) => slot.isHeavy) ?? free[0];
    return best ?? (this.#slots.size < this.#options.children ? this.#spawn() : null);
  }

  #spawn(): ChildSlot {
    const slot = new ChildSlot(spawnChild(this.#options.program), this.#events);
    this.#slots.add(slot);
    return slot;
  }

  #onFree(slot: ChildSlot): void {
    this.#failedStarts = 0;
    this.#dispatch();
    if (!slot.isFree) return;
    const timer = setTimeout(() => this.#onIdle(slot), this.#options.idleMs).unref();
    this.#idleTimers.set(slot, timer);
  }

  /** One light child stays where the pool is kept warm. */
  #onIdle(slot: ChildSlot): void {
    const { staysWarm } = this.#options;
    if (!slot.isFree || (staysWarm && this.#slots.size === 1 && !slot.isHeavy)) return;
    this.#slots.delete(slot);
    slot.stop();
    if (staysWarm && this.#slots.size === 0 && !this.#isClosed) this.#spawn();
  }

  #onGone(slot: ChildSlot, unbegun: Call | null): void {
    this.#clearIdle(slot);
    const wasOurs = this.#slots.delete(slot);
    if (this.#isClosed) {
      unbegun?.settle(cancelled());
      return;
    }
    if (unbegun !== null) {
      this.#failedStarts += 1;
      unbegun.hasBeenRetried = true;
      this.#waiting.unshift(unbegun);
    }
    if (!wasOurs) return;
    this.#restarts += 1;
    if (this.#failedStarts >= MAX_FAILED_STARTS) this.#giveUp();
    else if (this.#slots.size === 0 && this.#options.staysWarm) this.#spawn();
    this.#dispatch();
  }

  #giveUp(): void {
    this.#failedStarts = 0;
    for (const call of this.#waiting.splice(0)) call.settle(crashed('no child process could be started'));
  }

  #clearIdle(slot: ChildSlot): void {
    clearTimeout(this.#idleTimers.get(slot));
    this.#idleTimers.delete(slot);
  }
}
