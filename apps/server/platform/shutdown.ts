/** Something to close at the end. */
export interface Closing {
  readonly name: string;
  readonly close: () => Promise<unknown>;
}

/** Closes one after the other, last opened first; one that fails does not keep the others open. */
export class ClosingStack {
  readonly #entries: Closing[] = [];
  readonly #onError: (name: string, error: unknown) => void;

  constructor(onError: (name: string, error: unknown) => void) {
    this.#onError = onError;
  }

  /** Adds something that is open now. */
  add(name: string, close: () => Promise<unknown>): void {
    this.#entries.push({ name, close });
  }

  async close(): Promise<void> {
    for (let entry = this.#entries.pop(); entry !== undefined; entry = this.#entries.pop()) {
      try {
        await entry.close();
      } catch (error) {
        this.#onError(entry.name, error);
      }
    }
  }
}
