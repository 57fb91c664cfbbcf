/** Fields that take a trace along to where the work goes on; empty when nothing is traced. */
export type Carried = Readonly<Record<string, string>>;

/** What is known of a piece of work: few, short and never personal. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work that is timed. */
export interface SpanFacts {
  readonly name: string;
  /** `server` answers a request, `consumer` takes up a job, `internal` is a part of either. */
  readonly kind: 'server' | 'consumer' | 'internal';
  readonly attributes?: SpanAttributes;
  /** The work that this one goes on from; the present one when absent. */
  readonly parent?: Carried;
}

/** A piece of work that runs. */
export interface OpenSpan {
  note(attributes: SpanAttributes): void;
  /** It went wrong. */
  fail(): void;
  end(): void;
}

/** Tells where time goes, from a request through its job to each stage. */
export interface Tracing {
  /** Does the work as a part of the present one, which it then is for what it calls. Ends with it; fails when it throws. */
  span<T>(facts: SpanFacts, work: (span: OpenSpan) => Promise<T>): Promise<T>;
  /** Begins a part of the present work that the caller ends. */
  begin(facts: SpanFacts): OpenSpan;
  /** The present work, to be taken along. */
  carry(): Carried;
  /** Sends what is left. */
  close(): Promise<void>;
}

const NO_SPAN: OpenSpan = { note: () => undefined, fail: () => undefined, end: () => undefined };
const NOTHING: Carried = {};

/** Tells nothing, and costs nothing. */
export const noTracing: Tracing = {
  span: (_facts, work) => work(NO_SPAN),
  begin: () => NO_SPAN,
  carry: () => NOTHING,
  close: () => Promise.resolve(),
};
