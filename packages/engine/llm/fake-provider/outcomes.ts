import type { LlmErrorKind } from '../llm-error.ts';
import type { Scenario } from './scenario.ts';

/** How a question ends: with an answer, or with one of these errors. */
export type Outcome = 'answer' | readonly LlmErrorKind[];

/** How each scenario ends. Where a connection breaks, the network decides which of two errors is seen. */
export const OUTCOMES: Readonly<Record<Scenario, Outcome>> = {
  good: 'answer',
  slow: 'answer',
  split: 'answer',
  refusal: ['refused'],
  schema: ['invalid-output'],
  prose: ['invalid-output'],
  // With a `compatible` server, where small models write it, the fence is taken off and the answer is taken.
  fenced: ['invalid-output'],
  empty: ['invalid-output'],
  length: ['truncated'],
  filtered: ['refused'],
  'cut-short': ['broken-stream'],
  reset: ['unavailable', 'broken-stream'],
  'no-end': ['broken-stream'],
  garbage: ['broken-stream'],
  'stream-error': ['unavailable', 'broken-stream'],
  stall: ['timeout'],
  'stall-alive': ['timeout'],
  'stall-headers': ['timeout'],
  'busy-once': ['rate-limited'],
  'busy-long': ['rate-limited'],
  'busy-plain': ['rate-limited'],
  quota: ['quota'],
  fault: ['unavailable'],
  'reset-before': ['unavailable'],
  'bad-key': ['auth'],
  'no-model': ['no-model'],
  'no-schema': ['bad-request'],
  html: ['unavailable', 'broken-stream'],
};
