import type { PostProblem } from '../../platform/http-client/safe-post.ts';
import type { ClaimedDelivery } from './claim-due.ts';
import { askedBy } from './schedule.ts';
import { signatureHeaders } from './signature.ts';
import type { WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

/** How a try went. */
export interface TryResult {
  readonly at: Date;
  readonly durationMs: number;
  readonly wentWell: boolean;
  /** The address says that it is gone for good. */
  readonly isGone: boolean;
  readonly status: number | null;
  /** One plain sentence; `null` when it went well. */
  readonly error: string | null;
  readonly excerpt: string | null;
  /** Pause that the receiver asked for, milliseconds. */
  readonly askedMs: number | null;
}

const GONE = 410;

const PROBLEM_WORDS: Readonly<Record<PostProblem | 'secret-lost', string>> = {
  invalid: 'The address is not one that messages can be sent to.',
  blocked:
    'The address is not a public one. Give a public https address, or have the operator allow the host.',
  timeout: 'The address did not answer in time.',
  unreachable: 'The address can not be reached.',
  'secret-lost': 'The secret can not be opened with the key of this server. Make a new secret.',
};

/** Sends a delivery once. */
export async function tryDelivery(
  deps: WebhooksDeps,
  { delivery, webhook, body }: ClaimedDelivery,
  signal: AbortSignal,
): Promise<TryResult> {
  const at = deps.clock.now();
  const startedMs = deps.clock.elapsedMs();
  const secrets = secretsOf(deps, webhook, at);
  const base = {
    at,
    durationMs: 0,
    wentWell: false,
    isGone: false,
    status: null,
    excerpt: null,
    askedMs: null,
  };
  if (secrets === null) return { ...base, error: PROBLEM_WORDS['secret-lost'] };
  const id = toMessageId(delivery.messageId);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'vouch-webhooks',
    ...signatureHeaders({ id, sentAt: at, body, secrets }),
  };
  const posted = await deps.poster.post({ url: webhook.url, body, headers, signal });
  const durationMs = Math.round(deps.clock.elapsedMs() - startedMs);
  if (!posted.ok) return { ...base, durationMs, error: PROBLEM_WORDS[posted.error] };
  const { status, excerpt, retryAfter } = posted.value;
  const wentWell = status >= 200 && status < 300;
  return {
    at,
    durationMs,
    wentWell,
    isGone: status === GONE,
    status,
    error: wentWell ? null : `The address answered with status ${status}.`,
    excerpt,
    askedMs: askedBy(retryAfter, deps.clock.now()),
  };
}

/** The `webhook-id` of a message. */
export function toMessageId(messageId: string): string {
  return `msg_${messageId}`;
}

/** Secrets to sign with, newest first; `null` when the present one can not be opened. */
function secretsOf({ sealer }: WebhooksDeps, webhook: WebhookRow, now: Date): readonly string[] | null {
  const secret = sealer.open(webhook.secret);
  if (secret === null) return null;
  const { oldSecret, oldSecretUntil } = webhook;
  if (oldSecret === null || oldSecretUntil === null || oldSecretUntil <= now) return [secret];
  const old = sealer.open(oldSecret);
  return old === null ? [secret] : [secret, old];
}
