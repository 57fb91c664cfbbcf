import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Sealer } from '../../platform/keys/sealer.ts';
import type { Cookie } from '../../platform/routing/answer.ts';
import type { Flow } from './provider.ts';

/** Name of the cookie that holds a sign-in under way. */
export const FLOW_COOKIE = 'vouch_oidc';

const LIFE_SECONDS = 10 * 60;

const StoredFlow = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  next: z.string(),
  endsAt: z.number(),
});

/** A sign-in under way, and where the person wanted to go. */
export interface KeptFlow extends Flow {
  readonly next: string;
}

/**
 * The cookie for a sign-in under way: only the browser that began it can end it. Sealed, so that nobody else can read or make one; `lax`, as
 * the browser comes back from another site.
 */
export function flowCookie({ sealer, clock }: FlowKeeping, flow: KeptFlow): Cookie {
  const endsAt = clock.now().getTime() + LIFE_SECONDS * 1000;
  return cookieWith(sealer.seal(JSON.stringify({ ...flow, endsAt })), LIFE_SECONDS);
}

/** The cookie that takes it away. */
export const NO_FLOW_COOKIE = cookieWith(null, 0);

/** What flows are kept with. */
export interface FlowKeeping {
  readonly sealer: Sealer;
  readonly clock: Clock;
}

/** The sign-in under way; `null` when there is none, it is too old, or it is not of our making. */
export function readFlow({ sealer, clock }: FlowKeeping, cookie: string | undefined): KeptFlow | null {
  const text = cookie === undefined || cookie.length > 4_096 ? null : sealer.open(cookie);
  if (text === null) return null;
  const { endsAt, ...flow } = StoredFlow.parse(JSON.parse(text));
  return endsAt > clock.now().getTime() ? flow : null;
}

function cookieWith(value: string | null, maxAgeSeconds: number): Cookie {
  return { name: FLOW_COOKIE, value, path: '/auth/oidc', maxAgeSeconds, sameSite: 'lax' };
}
