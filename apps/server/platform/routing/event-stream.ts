import { Readable } from 'node:stream';
import type { Answer } from './answer.ts';

/** One server-sent event. */
export interface ServerSentEvent {
  /** Number by which a client says what it saw last; grows. */
  readonly id: number;
  readonly name: string;
  /** JSON. */
  readonly data: unknown;
}

/** Silence after which a sign of life is sent: proxies cut connections that are silent for a minute. */
const HEARTBEAT_MS = 15_000;
const HEARTBEAT = ': still here\n\n';
/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000;

/** Events as an answer that is written as they come (`text/event-stream`). */
export function eventStream(
  events: AsyncIterable<ServerSentEvent>,
  { headers = {}, heartbeatMs = HEARTBEAT_MS }: StreamOptions = {},
): Answer {
  return {
    status: 200,
    content: Readable.from(encode(events, heartbeatMs)),
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Tells nginx and others not to collect the answer before they pass it on.
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    isUnkept: true,
  };
}

/** How a stream is sent. */
export interface StreamOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly heartbeatMs?: number;
}

async function* encode(events: AsyncIterable<ServerSentEvent>, heartbeatMs: number): AsyncGenerator<string> {
  const iterator = events[Symbol.asyncIterator]();
  try {
    yield `retry: ${RETRY_MS}\n\n`;
    let next = iterator.next();
    for (;;) {
      const winner = await orSilence(next, heartbeatMs);
      if (winner === 'silence') {
        yield HEARTBEAT;
        continue;
      }
      if (winner.done === true) return;
      yield textOf(winner.value);
      next = iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}

async function orSilence<T>(next: Promise<T>, heartbeatMs: number): Promise<T | 'silence'> {
  const silence = Promise.withResolvers<'silence'>();
  const timer = setTimeout(() => silence.resolve('silence'), heartbeatMs);
  try {
    return await Promise.race([next, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** JSON has no line breaks of its own, so one `data` line holds it. */
function textOf({ id, name, data }: ServerSentEvent): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
