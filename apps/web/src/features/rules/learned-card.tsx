import type { RuleCatalogueBody } from '@vouch/contract/rules/rules.ts';
import { useQuery } from '@tanstack/react-query';
import { wordsOf } from '../../shared/api/error-words.ts';
import { formatPercent } from '../../shared/format/percent.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { feedbackStatsQuery } from './rule-queries.ts';
import { useRetrain } from './use-rule-actions.ts';

interface LearnedCardProps {
  readonly learned: RuleCatalogueBody['learned'];
  readonly isAdmin: boolean;
}

/** How much feedback there is, and what was learned from it. */
export function LearnedCard({ learned, isAdmin }: LearnedCardProps) {
  const { data: stats } = useQuery(feedbackStatsQuery);
  const train = useRetrain();
  return (
    <Card className="p-5" aria-label="Learned from feedback">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold tracking-tight">Learned from feedback</h2>
          {stats ? (
            <p className="mt-1 text-sm text-ink-soft">
              {feedbackWords(stats.total_feedback, stats.waiting_feedback)} False alarms:{' '}
              {rateWords(stats.false_positive_rate)}. Missed forgeries: {rateWords(stats.false_negative_rate)}
              .
            </p>
          ) : null}
        </div>
        {isAdmin ? (
          <Button size="sm" disabled={train.isPending} onClick={() => train.mutate()}>
            {train.isPending ? 'Learning …' : 'Learn now'}
          </Button>
        ) : null}
      </div>
      {train.error ? <Notice tone="bad">{wordsOf(train.error)}</Notice> : null}
      {train.data ? (
        <Notice tone="info" className="mt-3">
          {outcomeWords(train.data)}
        </Notice>
      ) : null}
      {learned.length > 0 ? (
        <ul className="mt-4 grid gap-2 text-sm">
          {learned.map((pattern) => (
            <li key={pattern.id} className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{pattern.title}</span>
              <Badge>{pattern.people === 1 ? '1 person' : `${pattern.people} people`}</Badge>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function feedbackWords(total: number, waiting: number): string {
  if (total === 0) return 'Nobody has judged a verdict yet.';
  return `${total === 1 ? 'One verdict was' : `${total} verdicts were`} judged, ${waiting} not learned from yet.`;
}

function rateWords(rate: number | null): string {
  return rate === null ? 'not known yet' : formatPercent(rate);
}

function outcomeWords(result: NonNullable<ReturnType<typeof useRetrain>['data']>): string {
  if (result.status === 'accepted') return result.message;
  if (result.outcome === 'worse')
    return 'Documents that were held back came out worse, so nothing was changed.';
  if (result.outcome === 'nothing-new') return 'There was nothing new to learn.';
  const { rules_updated: updated, rules_added: added, rules_removed: removed } = result;
  return `Changed ${updated}, added ${added}, removed ${removed}.`;
}
