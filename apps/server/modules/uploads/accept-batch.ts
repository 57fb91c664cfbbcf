import type { Transaction } from '../../platform/database/database.ts';
import type { JobId, TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { IncomingFile, KeptFile } from '../reading/index.ts';
import { addDocument, type AddedDocument } from './add-document.ts';
import type { ProcessInputBody } from './process-input.ts';
import { wishOf } from './wish-of.ts';
import { sizesOf, type UploadsDeps } from './uploads.deps.ts';

/** Files that come in together. */
export interface Batch {
  readonly files: readonly IncomingFile[];
  readonly autoSave: boolean;
  /** From settings when absent. */
  readonly confidenceThreshold?: number | undefined;
  /** Runs in the transaction that takes the documents in. */
  readonly onAccepted: (tx: Transaction, accepted: AcceptedBatch) => Promise<void>;
}

/** One file of a batch: taken in, or why not. */
export type BatchFile =
  | { readonly kind: 'accepted'; readonly document: AddedDocument }
  | { readonly kind: 'refused'; readonly fileName: string; readonly code: string; readonly message: string };

/** What became of a batch. */
export interface AcceptedBatch extends ProcessInputBody {
  /** The task that ends with the last document; `null` when no file was taken in. */
  readonly task: { readonly taskId: TaskId; readonly jobId: JobId } | null;
  /** In the order of the request. */
  readonly files: readonly BatchFile[];
}

type Taken = { readonly kind: 'kept'; readonly file: KeptFile } | Extract<BatchFile, { kind: 'refused' }>;

/** Takes several documents in at once. All that can be read are promised together; the others are named, each with its reason. */
export async function acceptBatch(deps: UploadsDeps, actor: Actor, batch: Batch): Promise<AcceptedBatch> {
  const input = await wishOf(deps, actor.organizationId, batch);
  const taken: Taken[] = [];
  for (const file of batch.files) taken.push(await take(deps, actor, file));
  const refused = taken.flatMap((one) => (one.kind === 'refused' ? [one] : []));
  if (refused.length === taken.length) return { ...input, task: null, files: refused };
  return await deps.database.transaction(async (tx) => {
    const { organizationId, userId: createdBy } = actor;
    const skipped = refused.map(({ fileName: name, code, message }) => ({ name, code, message }));
    const task = await deps.tasks.createBatch(tx, { organizationId, createdBy, skipped });
    const files: BatchFile[] = [];
    for (const one of taken) {
      if (one.kind === 'refused') {
        files.push(one);
        continue;
      }
      const facts = { ...one.file, source: 'upload' } as const;
      const document = await addDocument(deps, tx, { actor, facts, input, parentId: task.taskId });
      files.push({ kind: 'accepted', document });
    }
    const accepted = { ...input, task, files };
    await batch.onAccepted(tx, accepted);
    return accepted;
  });
}

async function take(deps: UploadsDeps, { organizationId }: Actor, file: IncomingFile): Promise<Taken> {
  const kept = await deps.reading.takeIn(file, { organizationId, ...sizesOf(deps) });
  if (kept.ok) return { kind: 'kept', file: kept.value };
  const { code, message } = kept.error;
  return { kind: 'refused', fileName: deps.reading.cleanName(file.fileName), code, message };
}
