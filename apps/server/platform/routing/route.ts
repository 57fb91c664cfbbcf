import type { z } from 'zod';
import type { Endpoint } from '@vouch/contract/endpoint.ts';
import type { Transaction } from '../database/database.ts';
import type { Logger } from '../logger/logger.ts';
import type { Answer } from './answer.ts';
import type { FormReader } from './form.ts';
import type { Principal } from './principal.ts';

/** What a route is given. */
export interface Call<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  /** Checked JSON body; `undefined` when a form came instead. */
  readonly body: B;
  /** The multipart body; `null` when none came. */
  readonly form: FormReader | null;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestId: string;
  readonly log: Logger;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  /**
   * Keeps the answer for repeated requests (those with an idempotency key) in the transaction of the effect, so that no crash parts the
   * two. Routes that don't call it have their answer kept right after their work.
   */
  readonly keepAnswer: (tx: Transaction, answer: Answer) => Promise<void>;
}

/** A call by someone who is signed in. */
export type SignedInCall<P, Q, B> = Call<P, Q, B> & { readonly principal: Principal };

/** A call by anyone. */
export type OpenCall<P, Q, B> = Call<P, Q, B> & { readonly principal: Principal | null };

/** An endpoint with what serves it. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly handle: (call: OpenCall<unknown, unknown, unknown>) => Promise<Answer>;
}

/** Serves an endpoint that needs sign-in. */
export function signedInRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  handle: (call: SignedInCall<z.infer<P>, z.infer<Q>, z.infer<B>>) => Promise<Answer>,
): Route {
  if (endpoint.access !== 'user' && endpoint.access !== 'admin') {
    throw new Error(`${endpoint.id} is declared as ${endpoint.access}: serve it by openRoute.`);
  }
  return {
    endpoint,
    handle: async (call) => {
      const { principal } = call;
      // The transport lets nobody else through; this keeps a mistake there from becoming a leak here.
      if (principal === null) throw new Error(`${endpoint.id} was called without sign-in.`);
      return handle({ ...call, principal } as SignedInCall<z.infer<P>, z.infer<Q>, z.infer<B>>);
    },
  };
}

/** Serves an endpoint that is public, or open under conditions. */
export function openRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  handle: (call: OpenCall<z.infer<P>, z.infer<Q>, z.infer<B>>) => Promise<Answer>,
): Route {
  return {
    endpoint,
    handle: async (call) => handle(call as OpenCall<z.infer<P>, z.infer<Q>, z.infer<B>>),
  };
}
