import fc from 'fast-check';
import { faultOf, type FuzzAnswer } from './faults-of-answer.ts';
import { requestsOf, type FuzzRequest, type RequestKind } from './requests.ts';
import type { OpenApi, Operation } from './schema.ts';

/** Where and how much to fuzz. */
export interface FuzzTarget {
  readonly url: string;
  readonly token: string;
  readonly document: OpenApi;
  /** Requests for each operation. */
  readonly cases: number;
  readonly seed: number;
}

/** What fuzzing one operation showed. */
export interface FuzzOutcome {
  readonly requests: number;
  /** How often each status came. */
  readonly statuses: Readonly<Record<number, number>>;
  /** The first fault of each kind of request, with the smallest request that shows it. */
  readonly faults: readonly string[];
}

const KINDS: readonly RequestKind[] = ['valid', 'mutated', 'garbage'];
const TIME_LIMIT_MS = 70_000;
/** Only these parts of a request are shown in a fault. */
const SHOWN = 300;

/** Sends valid, mutated and garbage requests to an operation, and looks at every answer. */
export async function fuzzOperation(target: FuzzTarget, operation: Operation): Promise<FuzzOutcome> {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  let requests = 0;
  for (const kind of KINDS) {
    const property = fc.asyncProperty(requestsOf(target.document, operation, kind), async (request) => {
      requests += 1;
      const answer = await send(target, operation.method, request);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const fault = faultOf(operation, answer);
      if (fault !== null) throw new Error(`${fault}\n  ${answer.text.slice(0, SHOWN)}`);
    });
    const numRuns = Math.ceil(target.cases / KINDS.length);
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      numRuns,
      seed: target.seed,
    });
    if (failed)
      faults.push(`${kind}: ${String(errorInstance)}\n  ${JSON.stringify(counterexample).slice(0, SHOWN)}`);
  }
  return { requests, statuses, faults };
}

async function send(
  { url, token }: FuzzTarget,
  method: string,
  { path, contentType, body }: FuzzRequest,
): Promise<FuzzAnswer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(contentType === null ? {} : { 'content-type': contentType }),
    },
    body: method === 'GET' ? null : body,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  const answered = answer.headers.get('content-type') ?? '';
  return { status: answer.status, contentType: answered, text: await textOf(answer, answered) };
}

/** A live stream never ends by itself: that it began is enough. */
async function textOf(answer: Response, contentType: string): Promise<string> {
  if (!contentType.startsWith('text/event-stream')) return await answer.text();
  await answer.body?.cancel();
  return '';
}
