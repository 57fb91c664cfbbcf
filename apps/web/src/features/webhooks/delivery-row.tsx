import type { DeliveryBody } from '@vouch/contract/webhooks/webhook.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { deliveryState } from './webhook-words.ts';

interface DeliveryRowProps {
  readonly delivery: DeliveryBody;
  readonly onOpen: () => void;
}

/** One delivery in the list. */
export function DeliveryRow({ delivery, onOpen }: DeliveryRowProps) {
  const { tone, word } = deliveryState(delivery);
  return (
    <li className="relative flex items-center gap-4 px-5 py-3 transition-colors hover:bg-sunken/60">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          onClick={onOpen}
          className="block max-w-full truncate rounded text-left font-mono text-sm after:absolute after:inset-0"
        >
          {delivery.event}
        </button>
        <p className="mt-0.5 truncate text-xs text-ink-faint">
          {formatMoment(delivery.created_at)}
          {delivery.last_error ? ` · ${delivery.last_error}` : ''}
        </p>
      </div>
      <Badge tone={tone}>{word}</Badge>
    </li>
  );
}
