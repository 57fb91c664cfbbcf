import type { Transaction } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { EndedTask } from '../tasks/index.ts';
import { announceAudited } from './announce-audited.ts';
import { announceTaskEnd } from './announce-task-end.ts';
import { forgetOldMessages } from './forget-old-messages.ts';
import { startSender, type WebhookSender } from './start-sender.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

export type { WebhookSender } from './start-sender.ts';
export type { WebhooksDeps } from './webhooks.deps.ts';

/** Tells addresses of customers what happens. */
export interface WebhooksModule {
  /** What the routes work with. */
  readonly deps: WebhooksDeps;
  /** The audit log, telling webhooks as well. */
  announcing(audit: AuditModule): AuditModule;
  /** Tells how a task ended, in the transaction that ends it. */
  onTaskEnd(tx: Transaction, ended: EndedTask): Promise<void>;
  /** Forgets what was sent more than 30 days ago; to be called now and then. */
  forgetOld(): Promise<void>;
  /** Starts to send; any number of processes may do so at once. */
  startSender(): Promise<WebhookSender>;
}

/** Builds the module. */
export function createWebhooksModule(deps: WebhooksDeps): WebhooksModule {
  return {
    deps,
    announcing: (audit) => announceAudited(deps, audit),
    onTaskEnd: (tx, ended) => announceTaskEnd(deps, tx, ended),
    forgetOld: () => forgetOldMessages(deps.database.executor, deps.clock.now()),
    startSender: () => startSender(deps),
  };
}
