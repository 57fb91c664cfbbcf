import { useMutation, useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { DeliveryTries } from './delivery-tries.tsx';
import { deliveryQuery, webhooksQuery } from './webhook-queries.ts';
import { deliveryState } from './webhook-words.ts';

interface DeliveryDetailProps {
  readonly webhookId: string;
  readonly deliveryId: string;
  /** Whether the webhook is on: nothing is sent to one that is off. */
  readonly isOn: boolean;
}

/** One delivery: what was sent, and every try. */
export function DeliveryDetail({ webhookId, deliveryId, isOn }: DeliveryDetailProps) {
  const { data, error } = useQuery(deliveryQuery(webhookId, deliveryId));
  const replay = useMutation({
    mutationFn: () => vouch.replayDelivery(webhookId, deliveryId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  if (error) return <Notice tone="bad">{wordsOf(error)}</Notice>;
  if (data === undefined) return <Skeleton className="h-48" />;
  const { tone, word } = deliveryState(data);
  const waitsUntil = data.status === 'pending' && data.attempts > 0 ? data.next_attempt_at : null;
  return (
    <div className="grid gap-4 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-mono">{data.event}</span>
          <Badge tone={tone}>{word}</Badge>
        </p>
        <Button
          size="sm"
          onClick={() => replay.mutate()}
          disabled={!isOn || data.status === 'pending' || replay.isPending}
        >
          <RotateCcw aria-hidden />
          Send again
        </Button>
      </div>
      {replay.error ? <Notice tone="bad">{wordsOf(replay.error)}</Notice> : null}
      {waitsUntil === null ? null : <p className="text-ink-soft">Next try: {formatMoment(waitsUntil)}</p>}
      <DeliveryTries tries={data.tries} />
      <div>
        <h3 className="mb-1.5 font-medium">What is sent</h3>
        <pre className="max-h-40 overflow-auto rounded-lg bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
          {data.payload}
        </pre>
        <p className="mt-1.5 font-mono text-xs break-all text-ink-faint">{data.message_id}</p>
      </div>
    </div>
  );
}
