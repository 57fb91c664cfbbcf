import type { z } from 'zod';
import type { ScopeName } from './api-keys/scope.ts';

/**
 * Who may call: `public` anyone, `user` anyone signed in, `admin` administrators,
 * `analyze-open` anyone or users only, as the ANALYZE_ACCESS setting says.
 */
export type Access = 'public' | 'user' | 'admin' | 'analyze-open';

/** Heading under which an endpoint is documented. */
export type Tag =
  | 'Invoices'
  | 'Exports'
  | 'Review'
  | 'Duplicates'
  | 'Customers'
  | 'Analysis'
  | 'Documents'
  | 'Tasks'
  | 'Sign-in'
  | 'Health'
  | 'Samples'
  | 'Webhooks'
  | 'Learning'
  | 'Administration';

/** Files and fields of a multipart request, for the documentation; bytes are streamed, never parsed by a schema. */
export interface FormPart {
  readonly name: string;
  readonly kind: 'file' | 'files' | 'text';
  readonly required: boolean;
  readonly about: string;
}

/** A successful answer: a JSON schema, or a media type for anything else. */
export type SuccessAnswer =
  | { readonly about: string; readonly schema: z.ZodType }
  | { readonly about: string; readonly mediaTypes: readonly string[] }
  | { readonly about: string };

/** One operation of the API. The server implements it, the client calls it, the OpenAPI document shows it. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  /** Operation id, verb first. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `{name}` for parameters; served with and without a trailing slash. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** What an API key needs; `in-person`: keys never open it. When absent, access and method decide. */
  readonly scope?: ScopeName | 'in-person';
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  /** JSON body. */
  readonly body?: B;
  /** The answer carries the thing's version as `ETag`; changes may ask for a version by `If-Match`, and are 412 when it is gone. */
  readonly hasVersion?: boolean;
  /** Multipart body; may stand beside `body` when both are taken. */
  readonly form?: readonly FormPart[];
  readonly answers: Readonly<Record<number, SuccessAnswer>>;
  /** How calls are counted: as usual, strictly because they guess secrets, or not at all. */
  readonly rate?: 'usual' | 'sign-in' | 'exempt';
  /** Statuses of problems that this operation gives besides the usual ones. */
  readonly problems?: readonly number[];
}

/** Declares an endpoint; exists so that its schemas keep their types. */
export function defineEndpoint<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
>(endpoint: Endpoint<P, Q, B>): Endpoint<P, Q, B> {
  return endpoint;
}
