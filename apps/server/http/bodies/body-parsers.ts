import type { FastifyInstance } from 'fastify';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import { isStorable } from './storable-text.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the endpoint does its work without a body. */
    isBodyOptional?: boolean;
  }
}

/** Takes JSON (forms have a reader of their own), and an empty body of any kind where none is needed. */
export function addBodyParsers(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0 && request.routeOptions.config.isBodyOptional === true) return done(null, {});
    const text = textOf(body);
    if (text === null) return done(new RequestError(NOT_UTF_8));
    void parseJson(request, text, done);
  });
  // A body of any other kind would pass by the schemas, which are declared for JSON.
  app.addContentTypeParser('*', (request, payload, done) => {
    payload.resume();
    if (request.headers['content-length'] === '0') done(null);
    else done(new RequestError(UNSUPPORTED));
  });
  // Behind the schemas, which know better what is wrong with most values.
  app.addHook('preHandler', async ({ body, query, params }) => {
    for (const [name, part] of Object.entries({ params, query, body })) {
      if (!isStorable(part)) throw badRequest('invalid-text', NOT_STORABLE, `/${name}`);
    }
  });
}

/** The text without its byte order mark; `null` when it is not UTF-8, for what is put in its place would be stored as if it was meant. */
function textOf(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

const NOT_UTF_8 = {
  status: 400,
  code: 'invalid-json',
  message: 'The body is not valid JSON: it is not written in UTF-8.',
} as const;

const NOT_STORABLE =
  'Leave out the character NUL (\\u0000) and halves of surrogate pairs: they can not be stored.';

const UNSUPPORTED = {
  status: 415,
  code: 'unsupported-body-type',
  message: 'This kind of body is not taken here. Send JSON, or a multipart form where files are taken.',
} as const;
