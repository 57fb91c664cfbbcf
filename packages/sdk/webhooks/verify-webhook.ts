import { ownFacts, UntrustedWebhookError } from '../errors.ts';
import type { WebhookEvent } from '../generated/webhook-events.ts';

/** How far the sender's clock may be from ours, seconds; older messages may be recorded ones that somebody sends again. */
const TOLERANCE_SECONDS = 5 * 60;
const PREFIX = 'whsec_';
/** More signatures than this are no change of secrets. */
const MOST_SIGNATURES = 16;

/** A request as a receiver got it. */
export interface ReceivedWebhook {
  /** As given by `fetch`, or by Node with names in small letters. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as it came: text or bytes, before any parsing. */
  readonly body: string | Uint8Array;
  /** For tests; the clock of this machine when absent. */
  readonly now?: Date;
}

/**
 * What a webhook tells, once it is certain that the holder of one of the secrets sent it within the last five minutes (Standard Webhooks,
 * scheme `v1`, compared in constant time by WebCrypto). Throws an `UntrustedWebhookError` otherwise. While a secret is changed, give both.
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  { headers, body, now = new Date() }: ReceivedWebhook,
): Promise<WebhookEvent> {
  const read = (name: string) => headerOf(headers, name);
  const id = read('webhook-id');
  const timestamp = read('webhook-timestamp');
  checkAge(timestamp, now);
  const content = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), content);
  const signatures = signaturesOf(read('webhook-signature'));
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    if (await isSignedBy(secret, signed, signatures)) return parsed(content);
  }
  throw untrusted('webhook-signature', 'The signature of the webhook is not one of this secret.');
}

async function isSignedBy(
  secret: string,
  signed: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
): Promise<boolean> {
  const bytes = fromBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (bytes === null || bytes.length === 0) throw new TypeError('The secret is `whsec_` and base64.');
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  const answers = await Promise.all(
    signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, signed)),
  );
  return answers.includes(true);
}

function headerOf(headers: ReceivedWebhook['headers'], name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  if (typeof value === 'string' && value !== '') return value;
  throw untrusted('webhook-headers', `The request has no header ${name}, or several.`);
}

function checkAge(timestamp: string, now: Date): void {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  const isNear = Math.abs(now.getTime() / 1000 - seconds) <= TOLERANCE_SECONDS;
  if (!isNear) throw untrusted('webhook-timestamp', 'The webhook was not sent within the last five minutes.');
}

function signaturesOf(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ', MOST_SIGNATURES)
    .filter((part) => part.startsWith('v1,'))
    .flatMap((part) => fromBase64(part.slice('v1,'.length)) ?? []);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function parsed(content: Uint8Array): WebhookEvent {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as WebhookEvent;
  } catch (error) {
    throw untrusted('webhook-body', 'The webhook is signed, but no JSON.', error);
  }
}

function untrusted(code: string, message: string, cause?: unknown): UntrustedWebhookError {
  return new UntrustedWebhookError(ownFacts(code, message), { cause });
}
