import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import { buildField } from '@vouch/core/testing/build.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { newId, type DocumentId, type OrganizationId } from '../../platform/ids.ts';
import { documents } from './documents.tables.ts';
import { findEarlier } from './find-earlier.ts';
import { countRead } from './readings.repository.ts';
import { readings } from './readings.tables.ts';

const VALUES = {
  sellerName: 'Acme Ltd',
  sellerVatId: 'DE 136 695 976',
  iban: 'DE89 3704 0044 0532 0130 00',
};
const OWN = { sellerKey: 'acmeltd', sellerVatId: 'DE136695976', iban: 'DE89370400440532013000' };
const OTHER = { sellerKey: 'other', sellerVatId: 'NL000099998B57', iban: 'NL91ABNA0417164300' };
const TEMPLATE = 'filler|595x842|corbel';

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
  await migrate(database);
  // Only documents and their readings matter here: what they belong to is left out.
  await database.executor.execute(sql`alter table readings disable trigger all`);
  await database.executor.execute(sql`alter table documents disable trigger all`);
});
afterAll(() => database.close());

type Keys = Partial<typeof readings.$inferInsert>;

async function insert(organizationId: OrganizationId, rows: readonly Keys[]): Promise<void> {
  const stored = rows.map((keys) => ({ keys, documentId: newId<'document'>() }));
  await database.executor.insert(documents).values(
    stored.map(({ keys, documentId }) => ({
      id: documentId,
      organizationId,
      fileName: `${keys.sellerKey ?? 'paper'}.pdf`,
      source: 'upload' as const,
      createdAt: new Date(),
    })),
  );
  await database.executor.insert(readings).values(
    stored.map(({ keys, documentId }) => ({
      id: newId<'reading'>(),
      organizationId,
      documentId,
      taskId: newId<'task'>(),
      purpose: 'invoice' as const,
      extraction: sql`'{}'::jsonb`,
      verification: sql`'{}'::jsonb`,
      confidence: 1,
      label: 'real' as const,
      createdAt: new Date(),
      ...keys,
    })),
  );
}

async function sellersFor(organizationId: OrganizationId, documentId: DocumentId = newId<'document'>()) {
  const fields = Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, buildField(value)]));
  const invoice: ExtractedInvoice = {
    kind: 'invoice',
    kindConfidence: 1,
    fields,
    lines: [],
    taxes: [],
    confidence: 1,
  };
  const now = { isAnonymous: false, sha256: 'a', pictureHash: null, text: '', template: TEMPLATE };
  const found = await findEarlier(database.executor, { ...now, organizationId, documentId, invoice });
  return new Set(found.map(({ sellerKey }) => sellerKey));
}

it('finds the account of another seller however many papers lie between, spelled in whatever way', async () => {
  const organizationId = newId<'organization'>();
  const shared = { ...OTHER, iban: 'DE89 3704 0044 0532 0130 00' };
  await insert(organizationId, [shared, ...Array.from({ length: 120 }, () => OWN)]);
  expect(await sellersFor(organizationId)).toEqual(new Set(['acmeltd', 'other']));
  expect(await sellersFor(newId<'organization'>())).toEqual(new Set());
});

it('finds a seller by its tax number when the name was read in another way', async () => {
  const organizationId = newId<'organization'>();
  await insert(organizationId, [{ ...OWN, sellerKey: 'acmeltb', iban: null }, OTHER]);
  expect(await sellersFor(organizationId)).toEqual(new Set(['acmeltb']));
});

it('finds another seller with the same template', async () => {
  const organizationId = newId<'organization'>();
  await insert(organizationId, [
    { ...OTHER, templateKey: TEMPLATE },
    { ...OTHER, sellerKey: 'third', templateKey: 'word|595x842|calibri' },
  ]);
  expect(await sellersFor(organizationId)).toEqual(new Set(['other']));
});

it('counts what an organization has read, up to a limit', async () => {
  const organizationId = newId<'organization'>();
  await insert(organizationId, [OWN, OTHER, OWN]);
  const ref = { organizationId, documentId: newId<'document'>() };
  expect(await countRead(database.executor, ref, 50)).toBe(3);
  expect(await countRead(database.executor, ref, 2)).toBe(2);
});
