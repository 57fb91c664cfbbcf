import { and, desc, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import { pictureProbesOf } from '@vouch/core/likeness/picture-keys.ts';
import { textKeysOf, textSketchOf } from '@vouch/core/likeness/text-sketch.ts';
import { bareText } from '@vouch/core/rules/support/value-words.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { documents } from './documents.tables.ts';
import { findAlike } from './find-alike.ts';
import { readingKeysOf, type ReadingKeys } from './reading-keys.ts';
import { readings } from './readings.tables.ts';

/** A document that was just read. */
export interface JustRead {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  /** Handed in by nobody in particular: compared with such documents alone, so that an open analysis tells nothing of the others. */
  readonly isAnonymous: boolean;
  readonly sha256: string;
  readonly pictureHash: string | null;
  /** Recognised text. */
  readonly text: string;
  readonly invoice: ExtractedInvoice | undefined;
  /** Program, paper and fonts of a PDF. */
  readonly template: string | null;
}

/** Letters and digits of a column in one case, as `bareText` has them; written as in the indexes. */
const ACCOUNT = sql`upper(regexp_replace(${readings.iban}, '[^A-Za-z0-9]', '', 'g'))`;
const VAT_ID = sql`upper(regexp_replace(${readings.sellerVatId}, '[^A-Za-z0-9]', '', 'g'))`;

/** Most documents found each way: enough to recognise the same paper, and a seller's habits. */
const MOST = 50;

/**
 * Earlier documents of the organization that may be the same paper, come from the same seller, or from another one with the same account or
 * template. All of its history is searched, each way by an index: hash of the bytes, number, amount and date, seller, account, template,
 * fingerprints of picture and text.
 */
export async function findEarlier(executor: Executor, now: JustRead): Promise<readonly EarlierDocument[]> {
  const { organizationId } = now;
  const keys = readingKeysOf(now.invoice);
  const alike = [
    ...(await findAlike(executor, { organizationId, keys: pictureProbesOf(now.pictureHash), most: MOST })),
    ...(await findAlike(executor, { organizationId, keys: textKeysOf(textSketchOf(now.text)), most: MOST })),
  ];
  const conditions = [
    eq(documents.sha256, now.sha256),
    ...conditionsOf(keys),
    ...conditionsOfOthers(keys, now.template),
    ...(alike.length === 0 ? [] : [inArray(readings.id, alike)]),
  ];
  const found: FoundReading[] = [];
  for (const where of conditions) {
    found.push(...(await findReadings(executor, now, { where, sellerKey: keys.sellerKey })));
  }
  return [...new Map(found.map((row) => [row.id, row])).values()].map(toEarlier);
}

function conditionsOf(keys: ReadingKeys): readonly SQL[] {
  const { invoiceNumberKey, grandTotal, invoiceDate, sellerKey, sellerVatId } = keys;
  const conditions = [
    invoiceNumberKey === null ? undefined : eq(readings.invoiceNumberKey, invoiceNumberKey),
    grandTotal === null || invoiceDate === null
      ? undefined
      : and(eq(readings.grandTotal, grandTotal), eq(readings.invoiceDate, invoiceDate)),
    sellerKey === null ? undefined : eq(readings.sellerKey, sellerKey),
    sellerVatId === null ? undefined : sql`${VAT_ID} = ${bareText(sellerVatId)}`,
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/**
 * What another seller has in common with this one. Papers of this seller are left out here: there may be so many that none of the other's
 * would be among the newest.
 */
function conditionsOfOthers(
  { iban, sellerKey, sellerVatId }: ReadingKeys,
  template: string | null,
): readonly SQL[] {
  if (sellerKey === null) return [];
  const isOther = and(
    ne(readings.sellerKey, sellerKey),
    sellerVatId === null ? undefined : sql`${VAT_ID} is distinct from ${bareText(sellerVatId)}`,
  );
  const conditions = [
    iban === null ? undefined : and(sql`${ACCOUNT} = ${bareText(iban)}`, isOther),
    template === null ? undefined : and(eq(readings.templateKey, template), isOther),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

type FoundReading = Awaited<ReturnType<typeof findReadings>>[number];

/** The newest readings that meet the condition; those of the same seller go first. */
async function findReadings(
  executor: Executor,
  { organizationId, documentId, isAnonymous, sha256 }: JustRead,
  { where, sellerKey }: { readonly where: SQL; readonly sellerKey: string | null },
) {
  return await executor
    .select({
      id: readings.id,
      documentId: readings.documentId,
      fileName: documents.fileName,
      sha256: documents.sha256,
      pictureHash: readings.pictureHash,
      textSketch: readings.textSketch,
      invoiceNumber: readings.invoiceNumberKey,
      sellerKey: readings.sellerKey,
      sellerVatId: readings.sellerVatId,
      invoiceDate: readings.invoiceDate,
      grandTotal: readings.grandTotal,
      currency: readings.currency,
      iban: readings.iban,
      template: readings.templateKey,
    })
    .from(readings)
    .innerJoin(documents, eq(documents.id, readings.documentId))
    .where(
      and(
        eq(readings.organizationId, organizationId),
        eq(documents.organizationId, organizationId),
        // Who has the same file judged again hands nothing in twice.
        or(ne(readings.purpose, 'analysis'), ne(documents.sha256, sha256)),
        ne(readings.documentId, documentId),
        isNull(documents.deletedAt),
        isAnonymous ? and(eq(documents.source, 'analysis'), isNull(documents.createdBy)) : undefined,
        where,
      ),
    )
    .orderBy(sql`coalesce(${readings.sellerKey} = ${sellerKey}::text, false) desc`, desc(readings.id))
    .limit(MOST);
}

function toEarlier({ id: _id, fileName, sha256, ...row }: FoundReading): EarlierDocument {
  return { ...row, reference: fileName, sha256: sha256 ?? '' };
}
