/** Bounds on one task in a child process. */
export interface RunLimits {
  /** Wall time, milliseconds; the child process is killed after it. */
  readonly timeoutMs: number;
  /** Resident memory of the child process, bytes. */
  readonly memoryBytes: number;
}
