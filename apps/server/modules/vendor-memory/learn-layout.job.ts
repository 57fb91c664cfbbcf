import { z } from 'zod';
import type { Document } from '@vouch/core/document/document.ts';
import { learnLayout, type RememberedField } from '@vouch/core/vendor-memory/learn-layout.ts';
import { TEMPLATE_VECTOR, templateVectorOf } from '@vouch/core/vendor-memory/template-vector.ts';
import { sellerKeyOf } from '@vouch/core/verification/earlier-document.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import { type DocumentId, newId, type OrganizationId, toId } from '../../platform/ids.ts';
import type { ChoreHandler, TryFailure } from '../tasks/index.ts';
import { TaughtValues } from './taught-value.ts';
import type { VendorMemoryDeps } from './vendor-memory.deps.ts';
import { findLayoutOfDocument, saveLayout } from './vendor-memory.repository.ts';

/** What the task is given. */
const Input = z.object({
  documentId: z.string(),
  taughtBy: z.string().nullable(),
  values: TaughtValues,
});

type Lesson = z.infer<typeof Input>;

const GONE: TryFailure = {
  kind: 'failed',
  code: 'file-missing',
  error: 'The corrected document is not there any more, so nothing was learned from it.',
};

/** Reads a corrected document once more and remembers where the right values stand. */
export function createLearnLayout(deps: VendorMemoryDeps): ChoreHandler {
  return async ({ claim: { organizationId }, input, report, signal }) => {
    const lesson = Input.parse(input);
    const file = await loadCorrected(deps, organizationId, lesson.documentId);
    if (file === null) return GONE;
    const { documentId, bytes, fileName } = file;
    report.progress('llm_extraction', 0, 'Reading the corrected document again');
    const read = await deps.host.read({ bytes, fileName }, { signal });
    signal.throwIfAborted();
    if (!read.ok) return { kind: 'failed', code: read.error.code, error: read.error.message };
    const { document, extraction } = read.value;
    const sellerName = extraction.invoices[0]?.fields.sellerName?.value ?? null;
    return {
      kind: 'completed',
      save: (tx) => remember(deps, tx, { organizationId, documentId, document, sellerName, lesson }),
    };
  };
}

/** The corrected file; `null` when it was deleted in the meantime. */
async function loadCorrected(
  { documents, blobs }: VendorMemoryDeps,
  organizationId: OrganizationId,
  id: string,
) {
  const documentId = toId<'document'>(id);
  const stored = documentId && (await documents.find({ organizationId, documentId }));
  if (!documentId || !stored?.sha256) return null;
  const bytes = await blobs.read({ organizationId, sha256: stored.sha256 });
  return bytes && { documentId, bytes, fileName: stored.fileName };
}

interface Learned {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly document: Document;
  readonly sellerName: string | null;
  readonly lesson: Lesson;
}

async function remember(
  { clock }: VendorMemoryDeps,
  tx: Transaction,
  { organizationId, documentId, document, sellerName, lesson }: Learned,
): Promise<{ readonly learned: readonly string[] }> {
  const found = learnLayout(document, lesson.values);
  const learned = found.map(({ field }) => field);
  if (found.length === 0) return { learned };
  const before = await findLayoutOfDocument(tx, organizationId, documentId);
  const name = lesson.values.find(({ field }) => field === 'sellerName')?.value ?? sellerName;
  const now = clock.now();
  await saveLayout(tx, {
    id: newId<'layout'>(),
    organizationId,
    documentId,
    sellerName: name && toStorable(name),
    sellerKey: sellerKeyOf(name),
    vectorVersion: TEMPLATE_VECTOR.version,
    vector: templateVectorOf(document),
    fields: toStorable(merged(before?.deletedAt === null ? before.fields : [], found)),
    taughtBy: toId<'user'>(lesson.taughtBy ?? ''),
    createdAt: now,
    updatedAt: now,
  });
  return { learned };
}

/** Newer lessons take the place of older ones about the same field. */
function merged(
  before: readonly RememberedField[],
  found: readonly RememberedField[],
): readonly RememberedField[] {
  const isNew = ({ field }: RememberedField) => found.some((other) => other.field === field);
  return [...before.filter((field) => !isNew(field)), ...found];
}
