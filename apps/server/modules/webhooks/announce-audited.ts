import type { WebhookEventType } from '@vouch/contract/webhooks/events.ts';
import type { Clock } from '../../platform/clock.ts';
import type { AuditEntry, AuditModule } from '../audit/index.ts';
import { publish } from './publish.ts';

/** Actions that are told to webhooks, and what of them. The audit log names them; nothing of its `data` is passed on. */
const TOLD_ACTIONS = {
  'invoice.created': (entry) => ({ invoice_id: entry.subjectId }),
  'invoice.updated': (entry) => ({ invoice_id: entry.subjectId }),
  'invoice.deleted': (entry) => ({ invoice_id: entry.subjectId }),
  'invoice.restored': (entry) => ({ invoice_id: entry.subjectId }),
  'review.approved': (entry) => ({ subject: entry.subjectKind, id: entry.subjectId }),
  'review.rejected': (entry) => ({ subject: entry.subjectKind, id: entry.subjectId }),
} as const satisfies Partial<Record<WebhookEventType, (entry: AuditEntry) => unknown>>;

type ToldAction = keyof typeof TOLD_ACTIONS;

/** The audit log, telling webhooks as well: what is written down in a transaction is told when that commits. */
export function announceAudited(deps: { readonly clock: Clock }, audit: AuditModule): AuditModule {
  return {
    ...audit,
    async note(executor, actor, entry) {
      await audit.note(executor, actor, entry);
      const { action } = entry;
      if (!isTold(action)) return;
      const { organizationId } = actor;
      await publish(deps, executor, {
        organizationId,
        event: action,
        data: () => TOLD_ACTIONS[action](entry) as never,
      });
    },
  };
}

function isTold(action: string): action is ToldAction {
  return Object.hasOwn(TOLD_ACTIONS, action);
}
