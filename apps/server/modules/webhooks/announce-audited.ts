import type { Clock } from '../../platform/clock.ts';
import type { AuditEntry, AuditModule } from '../audit/index.ts';
import { type Happening, publish } from './publish.ts';

type Told = Pick<Happening, 'event' | 'data'>;

const invoiceOf = (event: Told['event'], invoiceId: string): Told => ({
  event,
  data: () => ({ invoice_id: invoiceId }),
});

/** Actions that are told to webhooks, and what of them: of the entry's `data`, ids alone. */
const TOLD_ACTIONS: Readonly<Record<string, (entry: AuditEntry) => readonly Told[]>> = {
  'invoice.created': ({ subjectId }) => [invoiceOf('invoice.created', subjectId)],
  'invoice.updated': ({ subjectId }) => [invoiceOf('invoice.updated', subjectId)],
  'invoice.deleted': ({ subjectId }) => [invoiceOf('invoice.deleted', subjectId)],
  'invoice.restored': ({ subjectId }) => [invoiceOf('invoice.restored', subjectId)],
  'review.approved'({ subjectId, data }) {
    const invoiceId = textIn(data, 'invoiceId');
    const about = { review_id: subjectId, document_id: textIn(data, 'documentId'), invoice_id: invoiceId };
    const saved = invoiceId === null ? [] : [invoiceOf('invoice.created', invoiceId)];
    return [{ event: 'review.approved', data: () => about }, ...saved];
  },
  'review.rejected': ({ subjectId, data }) => {
    const about = { review_id: subjectId, document_id: textIn(data, 'documentId') };
    return [{ event: 'review.rejected', data: () => about }];
  },
};

function textIn(data: AuditEntry['data'], name: string): string | null {
  const value = data?.[name];
  return typeof value === 'string' ? value : null;
}

/** The audit log, telling webhooks as well: what is written down in a transaction is told when that commits. */
export function announceAudited(deps: { readonly clock: Clock }, audit: AuditModule): AuditModule {
  return {
    ...audit,
    async note(executor, actor, entry) {
      await audit.note(executor, actor, entry);
      const toldOf = TOLD_ACTIONS[entry.action];
      for (const told of toldOf?.(entry) ?? [])
        await publish(deps, executor, { ...told, organizationId: actor.organizationId });
    },
  };
}
