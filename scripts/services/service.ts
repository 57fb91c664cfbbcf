/** A running service of a test run. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}
