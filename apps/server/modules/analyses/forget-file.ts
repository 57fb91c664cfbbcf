import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentRef } from '../documents/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';

/** A file that nobody wants kept. */
export interface FileToForget extends DocumentRef {
  readonly sha256: string;
}

/** Forgets a document; its bytes go when no other document of the organization has the same ones. */
export async function forgetFile(
  { blobs, documents }: AnalysesDeps,
  tx: Transaction,
  { sha256, ...ref }: FileToForget,
): Promise<void> {
  await documents.delete(tx, ref);
  if (!(await documents.isContentUsed(tx, { ...ref, sha256 }))) {
    await blobs.delete({ organizationId: ref.organizationId, sha256 });
  }
}
