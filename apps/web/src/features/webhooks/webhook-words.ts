import type { DeliveryBody, WebhookBody } from '@vouch/contract/webhooks/webhook.ts';
import { formatMoment } from '../../shared/format/date.ts';
import type { Tone } from '../../shared/ui/badge.tsx';

/** How a thing stands, in a word and a colour. */
export interface StateWord {
  readonly tone: Tone;
  readonly word: string;
}

/** What to do with a webhook's secret. */
export const SECRET_ADVICE = 'Copy it into the system that receives the messages.';

/** How a webhook stands. */
export function webhookState({
  enabled,
  disabled_reason: reason,
  failing_since: failing,
}: WebhookBody): StateWord {
  if (!enabled) return { tone: reason === 'by-admin' ? 'neutral' : 'bad', word: 'Off' };
  return failing === null ? { tone: 'good', word: 'On' } : { tone: 'warn', word: 'Failing' };
}

/** Why a webhook is off or failing; `null` when it works. */
export function webhookTrouble(webhook: WebhookBody): string | null {
  const { disabled_reason: reason, failing_since: failing } = webhook;
  if (reason === 'gone')
    return 'The address answered that it is gone for good (410), so nothing more is sent to it.';
  if (reason === 'failing')
    return 'No delivery arrived for three days, so Vouch stopped trying. Mend the receiver, turn the webhook on, then send again what it missed.';
  if (reason === 'by-admin')
    return 'Someone turned it off. What happens meanwhile is kept and can be sent later.';
  if (failing !== null)
    return `Deliveries have failed since ${formatMoment(failing)}. They are tried again for about three days.`;
  return null;
}

const DELIVERY_STATES: Readonly<Record<DeliveryBody['status'], StateWord>> = {
  pending: { tone: 'accent', word: 'On its way' },
  delivered: { tone: 'good', word: 'Delivered' },
  failed: { tone: 'bad', word: 'Failed' },
  skipped: { tone: 'neutral', word: 'Not sent' },
};

/** How a delivery stands; one that waits for another try says so. */
export function deliveryState({ status, attempts }: Pick<DeliveryBody, 'status' | 'attempts'>): StateWord {
  if (status === 'pending' && attempts > 0) return { tone: 'warn', word: 'Will be tried again' };
  return DELIVERY_STATES[status];
}

/** What a webhook is told, in short. */
export function eventsWords(events: readonly string[]): string {
  if (events.includes('*')) return 'Everything';
  const [first = '', ...more] = events;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
