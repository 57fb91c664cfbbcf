import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Pager } from '../../shared/ui/pager.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { DeliveryDetail } from './delivery-detail.tsx';
import { DeliveryRow } from './delivery-row.tsx';
import { deliveriesQuery } from './webhook-queries.ts';

interface DeliveriesProps {
  readonly webhookId: string;
  readonly isOn: boolean;
}

/** What was sent to a webhook, newest first. */
export function Deliveries({ webhookId, isOn }: DeliveriesProps) {
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQuery(deliveriesQuery(webhookId, page));
  return (
    <section aria-labelledby="deliveries" className="mt-10">
      <h2 id="deliveries" className="mb-3 text-lg font-semibold tracking-tight">
        Deliveries
      </h2>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {data === undefined && !error ? <Skeleton className="h-40" /> : null}
      {data ? (
        <Card>
          {data.deliveries.length === 0 ? (
            <p className="px-5 py-10 text-center text-sm text-ink-soft">
              Nothing was sent yet. Send a test to see whether it arrives.
            </p>
          ) : (
            <ul className="divide-y divide-line">
              {data.deliveries.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} onOpen={() => setChosen(delivery.id)} />
              ))}
            </ul>
          )}
        </Card>
      ) : null}
      {data ? (
        <Pager label="Pages of deliveries" page={page} pagination={data.pagination} onPage={setPage} />
      ) : null}
      <Dialog isOpen={chosen !== null} onClose={() => setChosen(null)} title="Delivery">
        {chosen === null ? null : <DeliveryDetail webhookId={webhookId} deliveryId={chosen} isOn={isOn} />}
      </Dialog>
    </section>
  );
}
