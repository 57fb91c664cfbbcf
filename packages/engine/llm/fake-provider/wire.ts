import type { ServerResponse } from 'node:http';

/** The end of a model's text. */
export type Finish = 'stop' | 'length' | 'content_filter';

/** What the fake model says. */
export interface Speech {
  readonly model: string;
  readonly text: string;
  readonly isRefusal: boolean;
  readonly finish: Finish;
}

/** Writes one kind of API: whole answers and streamed ones. */
export interface Wire {
  /** The body of an answer that is not streamed. */
  whole(speech: Speech): unknown;
  /** Events before the text, for each piece of it, and after it. */
  open(speech: Speech): readonly string[];
  piece(speech: Speech, piece: string): string;
  close(speech: Speech): readonly string[];
  /** The event of a fault in the middle. */
  fault(): string;
}

/** Token counts that the fake always gives. */
export const FAKE_USAGE = { input: 900, output: 80 };

/** A server-sent event. */
export function sse(data: unknown, event?: string): string {
  const head = event === undefined ? '' : `event: ${event}\n`;
  return `${head}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
}

/** An error as the provider writes it. */
export function writeError(
  response: ServerResponse,
  { status, code, headers = {} }: { status: number; code: string; headers?: Record<string, string> },
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: `Fake: ${code}`, type: code, code, param: null } }));
}
