import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  createFreshDatabase,
  type FreshDatabase,
} from '../../apps/server/platform/database/testing/fresh-postgres.ts';
import { faultOfMember, faultOfStatus, membersOf } from './check-answer.ts';
import type { DocumentedApi } from './documented.ts';
import { unnoticedRenames } from './mutations.ts';
import { SERVER_KINDS, settingsOf } from './server-kinds.ts';
import { startSubject, type Subject } from './subject.ts';

/** One test for each item of a published document, on every kind of server. */
export function describeContract(api: DocumentedApi): void {
  describe.each(SERVER_KINDS)(`${api.name} on %s`, (kind) => {
    let database: FreshDatabase;
    let subject: Subject;
    beforeAll(async () => {
      database = await createFreshDatabase(inject('databaseUrl'));
      const databaseUrl = database.connectionString;
      subject = await startSubject(settingsOf(kind, { databaseUrl, redisUrl: inject('redisUrl') }));
    });
    afterAll(async () => {
      await subject[Symbol.asyncDispose]();
      await database.drop();
    });

    describe.each(api.answers)('$title', (answer) => {
      it(`has status ${answer.status}`, async () => {
        expect(faultOfStatus(answer, await subject.seen(answer))).toBeNull();
      });
      it.each(membersOf(answer, kind))('has %s as "%s"', async (...member) => {
        expect(faultOfMember(answer, await subject.seen(answer), member)).toBeNull();
      });
    });

    it.each(api.answers)('$title: renaming any single member turns the table red', async (answer) => {
      expect(unnoticedRenames(answer, await subject.seen(answer), kind)).toEqual([]);
    });

    it.each(api.promises)('$title', async (promise) => {
      await promise.keep(subject);
    });
  });
}
