/** How a breaker behaves. */
export interface BreakerOptions {
  /** Failures in a row after which nothing is tried for a while. */
  readonly maxFailures: number;
  /** How long nothing is tried, milliseconds. */
  readonly restMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly nowMs: () => number;
}

/**
 * Keeps a part that fails again and again from costing every document its whole time limit: after several failures in a row it rests. When
 * the rest is over one try decides whether it works again. (The pattern is Michael Nygard's, "Release It!", 2007.)
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #failures = 0;
  #restsUntilMs = 0;
  #isTrying = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** Milliseconds until the next try; 0 when it may be tried now. */
  get restMs(): number {
    if (this.#failures < this.#options.maxFailures) return 0;
    const left = this.#restsUntilMs - this.#options.nowMs();
    if (left > 0) return left;
    return this.#isTrying ? 1 : 0;
  }

  /** Failures in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Says that a try begins; `false` when it must not. */
  begin(): boolean {
    if (this.restMs > 0) return false;
    if (this.#failures >= this.#options.maxFailures) this.#isTrying = true;
    return true;
  }

  /** Says how a try ended; `null` for one that was called off and tells nothing. */
  end(worked: boolean | null): void {
    this.#isTrying = false;
    if (worked === null) return;
    this.#failures = worked ? 0 : this.#failures + 1;
    if (!worked) this.#restsUntilMs = this.#options.nowMs() + this.#options.restMs;
  }
}
