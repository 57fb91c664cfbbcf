import type { z } from 'zod';
import { RequestError } from './request-error.ts';

/** The text fields of a form, checked. @throws RequestError 400 that names every wrong one. */
export function fieldsOf<S extends z.ZodType>(
  schema: S,
  fields: Readonly<Record<string, string>>,
): z.output<S> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, code, message }) => ({
    pointer: `/body/${path.join('/')}`,
    code: code.replaceAll('_', '-'),
    detail: message,
  }));
  const [first] = errors;
  const message =
    first === undefined
      ? 'The form is not valid.'
      : `${first.pointer.split('/').slice(2).join('.')}: ${first.detail}`;
  throw new RequestError({ status: 400, code: 'invalid-request', message, errors });
}
