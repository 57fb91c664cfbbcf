import { and, desc, eq, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { documents } from './documents.tables.ts';
import { readingKeysOf } from './reading-keys.ts';
import { readings } from './readings.tables.ts';

/** A document that was just read. */
export interface JustRead {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly pictureHash: string | null;
  readonly invoice: ExtractedInvoice | undefined;
}

/** Enough to recognise the same paper, and a seller's habits. */
const LIMITS = { sameThing: 50, sameSeller: 50, recent: 300 };

/**
 * Earlier documents of the organization that may be the same paper or come from the same seller: found by hash, number and seller. Pictures
 * can't be looked up by likeness, so the newest ones come along for comparison.
 */
export async function findEarlier(executor: Executor, now: JustRead): Promise<readonly EarlierDocument[]> {
  const keys = readingKeysOf(now.invoice);
  const sameThing = or(
    eq(documents.sha256, now.sha256),
    keys.invoiceNumberKey === null ? undefined : eq(readings.invoiceNumberKey, keys.invoiceNumberKey),
    now.pictureHash === null ? undefined : eq(readings.pictureHash, now.pictureHash),
  );
  const found = [
    ...(await findReadings(executor, now, { where: sameThing, limit: LIMITS.sameThing })),
    ...(keys.sellerKey === null
      ? []
      : await findReadings(executor, now, {
          where: eq(readings.sellerKey, keys.sellerKey),
          limit: LIMITS.sameSeller,
        })),
    ...(now.pictureHash === null
      ? []
      : await findReadings(executor, now, { where: ne(readings.pictureHash, ''), limit: LIMITS.recent })),
  ];
  return [...new Map(found.map((row) => [row.id, row])).values()].map(toEarlier);
}

type FoundReading = Awaited<ReturnType<typeof findReadings>>[number];

async function findReadings(
  executor: Executor,
  { organizationId, documentId, sha256 }: JustRead,
  { where, limit }: { readonly where: SQL | undefined; readonly limit: number },
) {
  return await executor
    .select({
      id: readings.id,
      fileName: documents.fileName,
      sha256: documents.sha256,
      pictureHash: readings.pictureHash,
      invoiceNumber: readings.invoiceNumberKey,
      sellerKey: readings.sellerKey,
      sellerVatId: readings.sellerVatId,
      invoiceDate: readings.invoiceDate,
      grandTotal: readings.grandTotal,
      currency: readings.currency,
      iban: readings.iban,
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
        where,
      ),
    )
    .orderBy(desc(readings.id))
    .limit(limit);
}

function toEarlier({ id: _id, fileName, sha256, ...row }: FoundReading): EarlierDocument {
  return { ...row, reference: fileName, sha256: sha256 ?? '' };
}
