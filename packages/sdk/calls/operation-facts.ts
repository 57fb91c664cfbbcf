/** How an operation is called, as the API document says. */
export interface OperationFacts {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `{name}` for parameters. */
  readonly path: string;
  /** `raw` is the answer as it comes, for files and streams. */
  readonly answer: 'json' | 'nothing' | 'raw';
  /** Statuses besides 2xx that bring the answer itself, as health does with 503. */
  readonly answerStatuses: readonly number[];
  /** Whether an idempotency key makes it safe to repeat. */
  readonly takesKey: boolean;
  /** The member of a page that holds its items; `null` when the answer is no page. */
  readonly list: string | null;
  /** Whether its pages can be walked by `next_cursor`, which is quick at any depth. */
  readonly takesCursor: boolean;
}
