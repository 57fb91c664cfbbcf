import { z } from 'zod';
import { Timestamp } from '../common/scalars.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../webhooks/events.ts';
import type { SchemaBook, SchemaNode } from './schema-book.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'webhook-id': 'The same at every try: use it to do things once',
  'webhook-timestamp': 'When this try was made, in seconds since 1970',
  'webhook-signature':
    '`v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, while a secret is changed',
};

/** The requests that webhooks get, one for each event. */
export function webhooksOf(book: SchemaBook): SchemaNode {
  const entries = Object.entries<WebhookEvent>(WEBHOOK_EVENTS).map(([type, event]) => [
    type,
    { post: requestOf(type, event, book) },
  ]);
  return Object.fromEntries(entries);
}

function requestOf(type: string, { about, data }: WebhookEvent, book: SchemaBook): SchemaNode {
  const payload = z.object({ type: z.literal(type), timestamp: Timestamp, data });
  return {
    operationId: `webhook-${type}`,
    tags: ['Webhooks'],
    summary: about,
    security: [],
    parameters: Object.entries(HEADERS).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: book.add(payload, 'output') } },
    },
    responses: {
      '2XX': { description: 'Taken' },
      '410': { description: 'Gone: nothing more is sent to this address' },
      default: { description: 'Not taken: sent again later' },
    },
  };
}
