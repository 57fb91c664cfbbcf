import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { customers } from '../customers/customers.tables.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { invoices } from './invoices.tables.ts';
import { indexInvoices } from './search/index-invoices.ts';

/** One thing to do to invoices. */
export type InvoiceAction =
  | { readonly kind: 'set_status'; readonly orderStatus: number }
  | { readonly kind: 'delete'; readonly because?: Readonly<Record<string, unknown>> | undefined }
  | { readonly kind: 'restore' };

/** How it went for one invoice; `unchanged` when it was so already. */
export interface InvoiceOutcome {
  readonly invoiceId: InvoiceId;
  readonly outcome: 'done' | 'unchanged' | 'not_found';
}

type Row = Pick<typeof invoices.$inferSelect, 'id' | 'orderStatus' | 'deletedAt'>;

/** Does one thing to many invoices within the caller's transaction: to all that are there, or to none when that fails. */
export async function changeInvoices(
  deps: InvoicesDeps,
  tx: Transaction,
  order: { readonly actor: Actor; readonly invoiceIds: readonly InvoiceId[]; readonly action: InvoiceAction },
): Promise<readonly InvoiceOutcome[]> {
  const { actor, action } = order;
  const invoiceIds = [...new Set(order.invoiceIds)];
  const rows = await lockRows(tx, actor, invoiceIds);
  const outcomes = invoiceIds.map((invoiceId) => ({
    invoiceId,
    outcome: outcomeFor(rows.get(invoiceId), action),
  }));
  const changed = outcomes.filter(({ outcome }) => outcome === 'done').map(({ invoiceId }) => invoiceId);
  if (changed.length === 0) return outcomes;
  await tx
    .update(invoices)
    .set({ ...columnsOf(action, deps.clock.now()), version: sql`${invoices.version} + 1` })
    .where(and(eq(invoices.organizationId, actor.organizationId), inArray(invoices.id, changed)));
  // Its customer may have become another one, or got another name, meanwhile.
  if (action.kind === 'restore') await indexInvoices(tx, changed);
  for (const invoiceId of changed) {
    const about = { action: ACTIONS[action.kind], subjectKind: 'invoice', subjectId: invoiceId };
    await deps.audit.note(tx, actor, { ...about, data: changesFor(rows.get(invoiceId), action) });
  }
  return outcomes;
}

const ACTIONS = {
  set_status: 'invoice.updated',
  delete: 'invoice.deleted',
  restore: 'invoice.restored',
} as const;

/** In one order, so that two requests for the same invoices wait for each other instead of blocking each other. */
async function lockRows(
  tx: Transaction,
  { organizationId }: Actor,
  invoiceIds: readonly InvoiceId[],
): Promise<ReadonlyMap<InvoiceId, Row>> {
  const rows = await tx
    .select({ id: invoices.id, orderStatus: invoices.orderStatus, deletedAt: invoices.deletedAt })
    .from(invoices)
    .where(and(eq(invoices.organizationId, organizationId), inArray(invoices.id, [...invoiceIds])))
    .orderBy(asc(invoices.id))
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

function outcomeFor(row: Row | undefined, action: InvoiceAction): InvoiceOutcome['outcome'] {
  if (row === undefined) return 'not_found';
  if (action.kind === 'restore') return row.deletedAt === null ? 'unchanged' : 'done';
  if (row.deletedAt !== null) return 'not_found';
  return action.kind === 'set_status' && row.orderStatus === action.orderStatus ? 'unchanged' : 'done';
}

function columnsOf(action: InvoiceAction, now: Date) {
  if (action.kind === 'set_status') return { orderStatus: action.orderStatus, updatedAt: now };
  if (action.kind === 'delete') return { deletedAt: now, updatedAt: now };
  const successor = sql`(select ${customers.mergedInto} from ${customers} where ${customers.id} = ${invoices.customerId})`;
  const customerId = sql`coalesce(${successor}, ${invoices.customerId})`;
  return { deletedAt: null, customerId, updatedAt: now };
}

function changesFor(row: Row | undefined, action: InvoiceAction): Readonly<Record<string, unknown>> {
  if (action.kind === 'delete' && action.because !== undefined) return { because: action.because };
  if (action.kind !== 'set_status' || row === undefined) return {};
  return { changes: { order_status: { from: row.orderStatus, to: action.orderStatus } } };
}
