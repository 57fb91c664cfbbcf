import { z } from 'zod';
import { Id, Share } from '../common/scalars.ts';
import { Stage } from '../tasks/stage.ts';

/** One kind of thing that is told to webhooks. */
export interface WebhookEvent {
  readonly about: string;
  /** What `data` holds. */
  readonly data: z.ZodType;
}

const invoice = z.object({ invoice_id: Id });
const task = { task_id: Id, kind: z.string(), document_id: Id.nullable() };
const failed = { ...task, code: z.string(), error: z.string(), stage: Stage.nullable() };
const decided = { review_id: Id, document_id: Id.nullable() };

/** What can be told to webhooks. Ids only, and few facts beside them: whoever hears of a thing asks the API for it. */
export const WEBHOOK_EVENTS = {
  'invoice.created': { about: 'An invoice was saved, by a person or from a document', data: invoice },
  'invoice.updated': { about: 'An invoice was changed', data: invoice },
  'invoice.deleted': { about: 'An invoice was deleted; it can be restored', data: invoice },
  'invoice.restored': { about: 'A deleted invoice was restored', data: invoice },
  'task.completed': { about: 'A document was processed', data: z.object(task) },
  'task.failed': { about: 'A document could not be processed', data: z.object(failed) },
  'task.cancelled': { about: 'The processing of a document was stopped', data: z.object(task) },
  'review.waiting': {
    about: 'A document waits for a person to look at it',
    data: z.object({ ...task, reasons: z.array(z.string()) }),
  },
  'review.approved': {
    about: 'A person approved a document; its invoice was saved',
    data: z.object({ ...decided, invoice_id: Id.nullable() }),
  },
  'review.rejected': { about: 'A person rejected a document', data: z.object(decided) },
  'duplicate.found': {
    about: 'A document was handed in that seems to be there already',
    data: z.object(task),
  },
  'analysis.completed': {
    about: 'A document was checked',
    data: z.object({ ...task, analysis_ref: z.string(), label: z.string(), score: Share }),
  },
  'webhook.disabled': {
    about: 'Another webhook was turned off because it could not be reached',
    data: z.object({ webhook_id: Id, reason: z.string() }),
  },
  'webhook.test': {
    about: 'Someone asked for a test; sent to one webhook, whatever it has subscribed to',
    data: z.object({ webhook_id: Id }),
  },
} as const satisfies Record<string, WebhookEvent>;

/** Name of an event. */
export type WebhookEventType = keyof typeof WEBHOOK_EVENTS;

/** Names of all events. */
export const WEBHOOK_EVENT_TYPES = Object.keys(WEBHOOK_EVENTS) as readonly WebhookEventType[];

/** What `data` of an event holds. */
export type WebhookEventData<T extends WebhookEventType> = z.infer<(typeof WEBHOOK_EVENTS)[T]['data']>;
