import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { RequestError, type RequestErrorFacts } from '../../platform/routing/request-error.ts';

const INTERNAL: RequestErrorFacts = {
  status: 500,
  code: 'internal-error',
  message: 'Something went wrong on our side. Try again; if it stays, give the request id to your operator.',
};

/** Nothing is served at an address. */
export const NO_SUCH_PATH: RequestErrorFacts = {
  status: 404,
  code: 'no-such-path',
  message: 'There is nothing at this address.',
};

/** The address is served, but over a WebSocket. */
export const WEBSOCKET_NEEDED: RequestErrorFacts = {
  status: 426,
  code: 'websocket-needed',
  message: 'Open a WebSocket at this address. Plain requests go to POST /analyze.',
};

/** The address is served, but not in this way. */
export function wrongMethod(method: string, allowed: readonly string[]): RequestErrorFacts {
  const message = `${method} is not possible at this address. It takes ${allowed.join(', ')}.`;
  return { status: 405, code: 'method-not-allowed', message };
}

/** Errors of the HTTP framework that are the caller's doing, in our words. */
const FRAMEWORK: Readonly<Record<string, RequestErrorFacts>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'empty-body', message: 'The JSON body is empty.' },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'invalid-json',
    message: 'The body is not valid JSON.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'too-large', message: 'The body is too large.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'invalid-length',
    message: 'The body is longer or shorter than Content-Length says.',
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    status: 400,
    code: 'invalid-address',
    message: 'A part of the address is too long.',
  },
  FST_ERR_BAD_URL: { status: 400, code: 'invalid-address', message: 'The address is not validly encoded.' },
};

/** What may be said about an error; anything unknown is our fault and stays inside. */
export function factsOfError(error: unknown): RequestErrorFacts {
  if (error instanceof RequestError) return error.facts;
  if (hasZodFastifySchemaValidationErrors(error)) return factsOfValidation(error);
  const { code, statusCode } = (error ?? {}) as { readonly code?: unknown; readonly statusCode?: unknown };
  const known = typeof code === 'string' ? FRAMEWORK[code] : undefined;
  if (known !== undefined) return known;
  if (statusCode === 400) return { status: 400, code: 'bad-request', message: 'The request is not valid.' };
  // The file server refuses paths that lead out of its folder.
  if (statusCode === 403) return NO_SUCH_PATH;
  return INTERNAL;
}

interface ValidationError {
  readonly validation: ReadonlyArray<{
    readonly instancePath: string;
    readonly keyword: string;
    readonly message?: string;
  }>;
  readonly validationContext?: string;
}

function factsOfValidation(error: ValidationError): RequestErrorFacts {
  const part = error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'body');
  const errors = error.validation.slice(0, 20).map(({ instancePath, keyword, message = 'Not valid.' }) => ({
    pointer: `/${part}${instancePath === '/' ? '' : instancePath}`,
    // A check of our own: the value is not one of those that are possible.
    code: keyword === 'custom' ? 'invalid-value' : keyword.replaceAll('_', '-'),
    detail: message,
  }));
  const [first, ...others] = errors;
  if (first === undefined)
    return { status: 400, code: 'invalid-request', message: 'The request is not valid.' };
  const place = first.pointer.split('/').slice(2).join('.');
  const sentence = `${place === '' ? 'The body' : place}: ${first.detail}`;
  const more = others.length === 0 ? '' : ` There is more to mend: see "errors".`;
  return { status: 400, code: 'invalid-request', message: `${sentence}${more}`, errors };
}
