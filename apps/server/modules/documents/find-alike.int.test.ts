import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { pictureKeysOf, pictureProbesOf } from '@vouch/core/likeness/picture-keys.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import { findAlike } from './find-alike.ts';
import { readings } from './readings.tables.ts';

it('finds a like picture however many documents came later, best first and in its organization only', async () => {
  const database = await openMemoryDatabase();
  await migrate(database);
  const { executor } = database;
  // Only readings matter here: what they belong to is left out.
  await executor.execute(sql`alter table readings disable trigger all`);
  const [mine, theirs] = [newId<'organization'>(), newId<'organization'>()];
  const rowOf = (organizationId: OrganizationId, hash: string) => ({
    id: newId<'reading'>(),
    organizationId,
    documentId: newId<'document'>(),
    taskId: newId<'task'>(),
    purpose: 'invoice' as const,
    extraction: sql`'{}'::jsonb`,
    verification: sql`'{}'::jsonb`,
    confidence: 1,
    label: 'real' as const,
    likenessKeys: [...pictureKeysOf(hash)],
    createdAt: new Date(),
  });
  const same = rowOf(mine, '0f1e2d3c4b5a6978');
  const near = rowOf(mine, '0f1e2d3c4b5a697b');
  const others = Array.from({ length: 400 }, (_, at) => rowOf(mine, at.toString(16).repeat(16).slice(0, 16)));
  for (const row of [near, same, rowOf(theirs, '0f1e2d3c4b5a6978'), ...others])
    await executor.insert(readings).values(row);
  const keys = pictureProbesOf('0f1e2d3c4b5a6978');
  const found = await findAlike(executor, { organizationId: mine, keys, most: 2 });
  expect(found).toEqual([same.id, near.id]);
  expect(await findAlike(executor, { organizationId: mine, keys: [], most: 2 })).toEqual([]);
  await database.close();
});
