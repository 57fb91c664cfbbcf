import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { Webhook as Verifier } from 'standardwebhooks';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openPostgresDatabase } from '../../platform/database/postgres-database.ts';
import { createFreshDatabase, quiet } from '../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../audit/index.ts';
import { createOrganizationsModule } from '../organizations/index.ts';
import { claimDue } from './claim-due.ts';
import { listDeliveries } from './deliveries.repository.ts';
import { addWebhook } from './manage-webhooks.ts';
import { publish } from './publish.ts';
import { PAUSES_MS } from './schedule.ts';
import { settleTry } from './settle-try.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';
import { testDeps } from './testing/test-deps.ts';
import { tryDelivery } from './try-delivery.ts';
import { findWebhook, updateWebhook } from './webhooks.repository.ts';

const PROGRAM = fileURLToPath(new URL('testing/sender-program.ts', import.meta.url));

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.received.length = 0;
  receiver.world.answer = (response) => response.writeHead(204).end();
});

async function stage(database: Database, clock: Clock = systemClock) {
  await migrate(database);
  const deps = testDeps(database, clock);
  const organizationId = await createOrganizationsModule({ database, clock }).create('Test');
  const actor: Actor = { organizationId, kind: 'system', userId: null, requestId: null };
  const order = { url: `${receiver.url}/hook`, description: '', events: ['*' as const] };
  const added = await addWebhook(deps, actor, order);
  if (!added.ok) throw new Error(added.error);
  const { webhook, secret } = added.value;
  const ref = { organizationId, webhookId: webhook.id };
  const invoiceId = organizationId;
  return {
    deps,
    ref,
    secret,
    happens: () =>
      database.transaction((tx) =>
        publish(deps, tx, {
          organizationId,
          event: 'invoice.created',
          data: () => ({ invoice_id: invoiceId }),
        }),
      ),
    webhook: () => findWebhook(database.executor, ref),
    deliveries: async () =>
      (await listDeliveries(database.executor, ref, { page: 1, perPage: 100 })).deliveries,
    /** One sender's round: claims what is due and sends it. */
    async round() {
      const now = clock.now();
      const claimed = await claimDue(database.executor, { now, holdMs: 2_000, limit: 10, exceptFor: [] });
      for (const one of claimed) {
        const result = await tryDelivery(deps, one, AbortSignal.timeout(10_000));
        await settleTry(deps, one, result);
      }
      return claimed.length;
    },
  };
}

const children: ChildProcess[] = [];
const startSender = (connectionString: string) => {
  const child = spawn(process.execPath, [PROGRAM, connectionString], { stdio: 'inherit' });
  children.push(child);
  return child;
};
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

test('a sender that is killed after sending, before noting it, has another one send again under the same id', async () => {
  const fresh = await createFreshDatabase(inject('databaseUrl'), inject('databaseTemplate'));
  const { connectionString } = fresh;
  const database = await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 4 });
  const { happens, deliveries, secret } = await stage(database);
  const first = startSender(connectionString);
  receiver.world.answer = (response) => {
    first.kill('SIGKILL');
    response.writeHead(204).end();
  };
  await happens();
  await receiver.count(1);
  receiver.world.answer = (response) => response.writeHead(204).end();
  startSender(connectionString);
  const requests = await receiver.count(2);
  const [delivery] = await until(deliveries, ([one]) => one?.status === 'delivered');
  expect(delivery).toMatchObject({ attempts: 2 });
  expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  for (const { body, headers } of requests) new Verifier(secret).verify(body, headers);
  await database.close();
  await fresh.drop();
});

test('many senders at once send each message once', async () => {
  const fresh = await createFreshDatabase(inject('databaseUrl'), inject('databaseTemplate'));
  const { connectionString } = fresh;
  const database = await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 4 });
  const { happens, deliveries } = await stage(database);
  for (let number = 0; number < 20; number += 1) await happens();
  for (let number = 0; number < 3; number += 1) startSender(connectionString);
  await until(deliveries, (all) => all.every(({ status }) => status === 'delivered'));
  expect(receiver.received).toHaveLength(20);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(20);
  await database.close();
  await fresh.drop();
});

test('what is rolled back is never told', async () => {
  const database = await openMemoryDatabase();
  const { deps, ref, deliveries } = await stage(database);
  const doomed = database.transaction(async (tx) => {
    const { organizationId } = ref;
    await publish(deps, tx, {
      organizationId,
      event: 'invoice.deleted',
      data: () => ({ invoice_id: organizationId }),
    });
    throw new Error('no');
  });
  await expect(doomed).rejects.toThrow('no');
  expect(await deliveries()).toEqual([]);
  await database.close();
});

test('a receiver that fails is tried by the schedule, then turned off; one good answer in between keeps it on', async () => {
  const database = await openMemoryDatabase();
  let nowMs = Date.parse('2026-03-01T00:00:00Z');
  const clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  const { happens, deliveries, round, webhook } = await stage(database, clock);
  receiver.world.answer = (response) => response.writeHead(500).end('no');
  await happens();
  expect(await round()).toBe(1);
  for (const pause of PAUSES_MS) {
    nowMs += pause - 1;
    expect(await round()).toBe(0);
    nowMs += 1;
    expect(await round()).toBe(1);
  }
  expect(receiver.received).toHaveLength(PAUSES_MS.length + 1);
  expect((await deliveries())[0]).toMatchObject({ status: 'failed', lastResponseStatus: 500 });
  expect(await webhook()).toMatchObject({ disabledReason: 'failing' });
  await database.close();
});

test('a webhook that takes other messages stays on when one of them is never taken', async () => {
  const database = await openMemoryDatabase();
  let nowMs = Date.parse('2026-03-01T00:00:00Z');
  const clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  const { happens, deliveries, round, webhook } = await stage(database, clock);
  await happens();
  const poison = String((await deliveries())[0]?.messageId);
  receiver.world.answer = (response, request) =>
    response.writeHead(request.headers['webhook-id'] === `msg_${poison}` ? 500 : 204).end();
  await round();
  for (const pause of PAUSES_MS) {
    await happens();
    nowMs += pause;
    await round();
  }
  const all = await deliveries();
  expect(all.find(({ messageId }) => messageId === poison)).toMatchObject({ status: 'failed' });
  expect(all.filter(({ status }) => status === 'delivered')).toHaveLength(PAUSES_MS.length);
  expect(await webhook()).toMatchObject({ disabledReason: null });
  await database.close();
});

test('a late sender changes nothing once another one has taken over', async () => {
  const database = await openMemoryDatabase();
  let nowMs = Date.parse('2026-03-01T00:00:00Z');
  const clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  const { deps, happens, deliveries, round } = await stage(database, clock);
  await happens();
  const [late] = await claimDue(database.executor, {
    now: clock.now(),
    holdMs: 2_000,
    limit: 1,
    exceptFor: [],
  });
  expect(await round()).toBe(0);
  nowMs += 2_001;
  expect(await round()).toBe(1);
  const failed = { at: clock.now(), durationMs: 1, wentWell: false, isGone: false, status: 500 };
  await settleTry(deps, late!, { ...failed, error: 'no', excerpt: null, askedMs: null });
  expect((await deliveries())[0]).toMatchObject({ status: 'delivered', lastError: null });
  await database.close();
});

test('a secret that this server can not open sends nothing and says what to do', async () => {
  const database = await openMemoryDatabase();
  const { deps, ref, happens, deliveries, round } = await stage(database);
  await updateWebhook(database.executor, ref, { secret: deps.sealer.seal('x').slice(0, -8) });
  await happens();
  await round();
  expect(receiver.received).toEqual([]);
  expect((await deliveries())[0]?.lastError).toContain('Make a new secret');
  await database.close();
});

async function until<T>(look: () => Promise<T>, isGood: (found: T) => boolean): Promise<T> {
  for (let round = 0; round < 800; round += 1) {
    const found = await look();
    if (isGood(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not happen.');
}
