import { type Dispatcher, request } from 'undici';

/** A request without the parts that belong to its address. */
export type RequestOptions = Omit<Dispatcher.RequestOptions, 'origin' | 'path' | 'signal'> & {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
};

/** Sends a request that ends with the signal even before it is connected: the client itself hears the signal only after that. */
export async function requestUntil(url: URL, options: RequestOptions): Promise<Dispatcher.ResponseData> {
  const { signal } = options;
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([request(url, options), stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** One value of a header; `null` when it did not come. */
export function headerOf(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
