import { and, count, eq } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import type { UserId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskTry } from '../tasks/index.ts';
import type { ImportInputBody } from './import-input.ts';
import type { ImportsDeps } from './imports.deps.ts';
import { importedInvoices } from './imports.tables.ts';
import type { FoundInvoice } from './to-invoices.ts';

/** What is to be saved, and how. */
export interface InvoicesToSave {
  readonly invoices: readonly FoundInvoice[];
  readonly input: ImportInputBody;
  readonly createdBy: UserId | null;
}

/** What became of the invoices of a table. */
export interface ImportCounts {
  readonly created: number;
  readonly skipped: number;
  readonly failed: number;
}

type Outcome = 'created' | 'skipped';

/** Invoices saved in one transaction: few enough to be done soon, many enough not to wait for the disk each time. */
const AT_ONCE = 50;

/** Saves the invoices without faults, some at a time; those that an earlier try saved stay as they are. A dry run saves none. */
export async function saveInvoices(
  deps: ImportsDeps,
  attempt: TaskTry,
  { invoices, input, createdBy }: InvoicesToSave,
): Promise<ImportCounts> {
  const good = invoices.filter(({ faults }) => faults.length === 0);
  const { organizationId } = attempt.claim;
  const actor: Actor = { organizationId, kind: 'system', userId: createdBy, requestId: null };
  const outcomes: Outcome[] = [];
  for (let start = 0; start < good.length; start += AT_ONCE) {
    attempt.signal.throwIfAborted();
    const some = good.slice(start, start + AT_ONCE);
    const done = await deps.database.transaction(async (tx) => {
      const made: Outcome[] = [];
      for (const invoice of some) made.push(await saveOne(deps, tx, { actor, attempt, invoice, input }));
      return made;
    });
    outcomes.push(...done);
    const share = outcomes.length / good.length;
    attempt.report.progress('save', share, `${outcomes.length} of ${good.length} invoices are done`);
  }
  const created = outcomes.filter((outcome) => outcome === 'created').length;
  return { created, skipped: outcomes.length - created, failed: invoices.length - good.length };
}

interface OneInvoice {
  readonly actor: Actor;
  readonly attempt: TaskTry;
  readonly invoice: FoundInvoice;
  readonly input: ImportInputBody;
}

async function saveOne(
  deps: ImportsDeps,
  tx: Transaction,
  { actor, attempt, invoice, input }: OneInvoice,
): Promise<Outcome> {
  const { organizationId, userId: createdBy } = actor;
  const { content, orderStatus, row } = invoice;
  const ref = { organizationId, taskId: attempt.claim.taskId, row };
  if (await isSaved(tx, ref)) return 'created';
  const twin =
    input.duplicates === 'skip' ? await deps.invoices.findDuplicate(tx, organizationId, content) : null;
  if (twin !== null) return 'skipped';
  if (input.isDryRun) return 'created';
  const by = { organizationId, createdBy, source: 'manual', orderStatus } as const;
  const { invoiceId } = await deps.invoices.save(tx, { ...by, content });
  await tx.insert(importedInvoices).values({ ...ref, invoiceId });
  const about = { action: 'invoice.created', subjectKind: 'invoice', subjectId: invoiceId };
  await deps.audit.note(tx, actor, { ...about, data: { import: ref.taskId, row } });
  return 'created';
}

async function isSaved(
  tx: Transaction,
  { organizationId, taskId, row }: Omit<typeof importedInvoices.$inferSelect, 'invoiceId'>,
): Promise<boolean> {
  const { organizationId: organization, taskId: task, row: at } = importedInvoices;
  const [found] = await tx
    .select({ number: count() })
    .from(importedInvoices)
    .where(and(eq(organization, organizationId), eq(task, taskId), eq(at, row)));
  return (found?.number ?? 0) > 0;
}
