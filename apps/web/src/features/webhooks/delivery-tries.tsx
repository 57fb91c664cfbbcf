import type { DeliveryDetailBody } from '@vouch/contract/webhooks/webhook.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { formatDuration } from '../../shared/format/duration.ts';

/** Every try to deliver, newest first. */
export function DeliveryTries({ tries }: Pick<DeliveryDetailBody, 'tries'>) {
  if (tries.length === 0) return <p className="text-ink-soft">It was not tried yet.</p>;
  return (
    <ol className="grid gap-2" aria-label="Tries">
      {tries.map(({ number, at, duration_ms: durationMs, error, response_status: status, ...answer }) => (
        <li key={number} className="rounded-lg border border-line p-3">
          <p className="flex flex-wrap justify-between gap-x-4 gap-y-1">
            <span className="font-medium">{error ?? `Taken with status ${status ?? ''}`}</span>
            <span className="text-xs text-ink-faint">
              {formatMoment(at)} · {durationMs < 1000 ? `${durationMs} ms` : formatDuration(durationMs)}
            </span>
          </p>
          {answer.response_excerpt ? (
            <pre className="mt-2 max-h-24 overflow-auto font-mono text-xs break-all whitespace-pre-wrap text-ink-soft">
              {answer.response_excerpt}
            </pre>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
