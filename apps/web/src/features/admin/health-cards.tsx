import { useQuery } from '@tanstack/react-query';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Badge, type Tone } from '../../shared/ui/badge.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { adminHealthQuery } from './admin-queries.ts';
import { type HealthPart, toParts } from './health-parts.ts';

const STATES: Readonly<Record<HealthPart['status'], { readonly tone: Tone; readonly word: string }>> = {
  healthy: { tone: 'good', word: 'Works' },
  unhealthy: { tone: 'bad', word: 'Fails' },
  not_configured: { tone: 'neutral', word: 'Not used' },
};

/** Every part of the server and how it is. */
export function HealthCards() {
  const { data, error } = useQuery(adminHealthQuery);
  if (error) return <Notice tone="bad">{wordsOf(error)}</Notice>;
  if (data === undefined) return <Skeleton className="h-28" />;
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
      {toParts(data.services).map(({ name, status, figures }) => (
        <li key={name}>
          <Card className="h-full p-4">
            <div className="flex items-center justify-between gap-2">
              <h2 className="text-sm font-medium">{name}</h2>
              <Badge tone={STATES[status].tone}>{STATES[status].word}</Badge>
            </div>
            {figures.map((figure) => (
              <p key={figure} className="mt-2 text-xs text-ink-soft">
                {figure}
              </p>
            ))}
          </Card>
        </li>
      ))}
    </ul>
  );
}
