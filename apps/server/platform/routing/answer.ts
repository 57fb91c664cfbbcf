import type { Readable } from 'node:stream';

/** A cookie to set; `value: null` removes it. All our cookies are HttpOnly. */
export interface Cookie {
  readonly name: string;
  readonly value: string | null;
  readonly path: string;
  readonly maxAgeSeconds: number;
  readonly sameSite: 'strict' | 'lax';
}

/** What a route answers; the transport writes it out. */
export interface Answer {
  readonly status: number;
  /** JSON, checked against the endpoint's schema. */
  readonly body?: unknown;
  /** Anything else. */
  readonly content?: Uint8Array | Readable | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly Cookie[];
  /** Nothing of it may be kept: a repeated request is done anew, even under the same idempotency key. */
  readonly isUnkept?: boolean;
}

/** A JSON answer. */
export function json(status: number, body: unknown, cookies: readonly Cookie[] = []): Answer {
  return { status, body, cookies };
}

/** An answer without a body. */
export function noContent(cookies: readonly Cookie[] = []): Answer {
  return { status: 204, cookies };
}

/** File content as an answer. */
export interface FileAnswer {
  readonly content: Uint8Array | Readable;
  readonly mediaType: string;
  /** Sent as a download under this name. */
  readonly downloadAs?: string;
  readonly cacheControl: string;
}

/** Bytes as an answer; browsers may neither guess their type nor run anything in them. */
export function file({ content, mediaType, downloadAs, cacheControl }: FileAnswer): Answer {
  return {
    status: 200,
    content,
    headers: {
      'content-type': mediaType,
      'cache-control': cacheControl,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      ...(downloadAs === undefined ? {} : { 'content-disposition': dispositionOf(downloadAs) }),
    },
  };
}

/** `Content-Disposition` for any file name (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\w.\- ]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
