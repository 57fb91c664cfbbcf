import type { Dispatcher } from 'undici';
import { FetchError } from './fetch-problem.ts';

/** Bounds of a body. */
export interface BodyBounds {
  readonly maxBytes: number;
  readonly onBytes?: (received: number, total: number | null) => void;
}

/** The body of a good answer. @throws FetchError for other statuses, compressed bodies and too many bytes. */
export async function readBounded(answer: Dispatcher.ResponseData, bounds: BodyBounds): Promise<Uint8Array> {
  const refusal = refusalOf(answer, bounds.maxBytes);
  if (refusal !== null) {
    // A stream that is thrown away still reports its end.
    answer.body.on('error', () => undefined);
    answer.body.destroy();
    throw refusal;
  }
  const total = lengthOf(answer);
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received > bounds.maxBytes) throw tooLarge(bounds.maxBytes);
    chunks.push(chunk);
    bounds.onBytes?.(received, total);
  }
  return Buffer.concat(chunks, received);
}

function refusalOf(answer: Dispatcher.ResponseData, maxBytes: number): FetchError | null {
  if (answer.statusCode !== 200) {
    const message = `The address answered with status ${answer.statusCode}. Check that it can be opened without sign-in.`;
    return new FetchError({ code: 'blob-url-refused', message });
  }
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    const message = 'The address sends a compressed answer although a plain one was asked for.';
    return new FetchError({ code: 'blob-url-refused', message });
  }
  return (lengthOf(answer) ?? 0) > maxBytes ? tooLarge(maxBytes) : null;
}

function lengthOf(answer: Dispatcher.ResponseData): number | null {
  const length = Number(answer.headers['content-length'] ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}

function tooLarge(maxBytes: number): FetchError {
  return new FetchError({
    code: 'too-large',
    message: `The file is too large: at most ${maxBytes} bytes are taken.`,
  });
}
