import { expect, test } from 'vitest';
import { RequestError } from '../../platform/routing/request-error.ts';
import { factsOfError } from './facts-of-error.ts';
import { toProblem } from './to-problem.ts';

test('what we do not know is our fault, and says nothing of what happened', () => {
  const secret = 'select * from users where password = 1';
  const errors = [
    new Error(secret),
    secret,
    null,
    undefined,
    { code: 'ECONNREFUSED', message: secret },
    { statusCode: 503 },
  ];
  for (const error of errors) {
    const facts = factsOfError(error);
    expect(facts).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(toProblem(facts, { requestId: 'r', path: '/' }))).not.toContain(secret);
  }
});

test('an error made for the caller reaches the caller, without its internal part', () => {
  const error = new RequestError({
    status: 404,
    code: 'not-found',
    message: 'Not here.',
    internal: 'row 7 of table x',
  });
  const problem = toProblem(factsOfError(error), { requestId: 'r1', path: '/a' });
  expect(problem).toEqual({
    type: 'urn:vouch:problem:not-found',
    title: 'Not Found',
    status: 404,
    detail: 'Not here.',
    instance: '/a',
    code: 'not-found',
    request_id: 'r1',
    errors: [],
    error: 'Not Found',
    details: 'Not here.',
  });
});

test("an address with a part that is too long is the caller's doing", () => {
  const error = { code: 'FST_ERR_MAX_PARAM_LENGTH', statusCode: 414 };
  expect(factsOfError(error)).toMatchObject({ status: 400, code: 'invalid-address' });
});
