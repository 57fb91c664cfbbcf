import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSubject, type Subject } from './contract/subject.ts';
import { fuzzOperation, type FuzzTarget } from './fuzz/fuzz-operation.ts';
import { operationsOf, type OpenApi } from './fuzz/schema.ts';
import openApi from '../docs/openapi.json' with { type: 'json' };

const CASES = 100;
const document = openApi as unknown as OpenApi;

let subject: Subject;
let target: FuzzTarget;

beforeAll(async () => {
  subject = await startSubject({});
  target = { url: subject.vouch.url, token: subject.adminToken, document, cases: CASES, seed: 20_261 };
});
afterAll(() => subject[Symbol.asyncDispose]());

it.each(operationsOf(document).map((operation) => [operation.id, operation] as const))(
  '%s answers whatever comes as documented, and tells nothing of its inside',
  async (_, operation) => {
    const { faults } = await fuzzOperation(target, operation);
    expect(faults).toEqual([]);
  },
);

it('the server is well afterwards, and has told of no error of its own', async () => {
  const { body } = await subject.call('/health/detailed', { token: null });
  expect(body).toMatchObject({ status: 'healthy' });
  expect(subject.vouch.output()).not.toMatch(/"level":(?:50|60)|unhandled/i);
});
