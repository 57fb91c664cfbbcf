import { Link } from '@tanstack/react-router';
import type { ReviewSummaryBody } from '@vouch/contract/review/review.ts';
import { formatDay } from '../../shared/format/date.ts';
import { formatPercent } from '../../shared/format/percent.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { holderOf, paperWords, REASON_WORDS, STATE_WORDS, totalOf } from './queue-words.ts';

/** Documents of the queue, one a row; the whole row opens it. */
export function QueueTable({ reviews }: { readonly reviews: readonly ReviewSummaryBody[] }) {
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b border-line text-left text-xs text-ink-faint [&>th]:px-4 [&>th]:py-3 [&>th]:font-medium">
          <th scope="col">Document</th>
          <th scope="col" className="max-lg:hidden">
            Why it waits
          </th>
          <th scope="col" className="max-md:hidden">
            Since
          </th>
          <th scope="col" className="max-sm:hidden">
            State
          </th>
          <th scope="col" className="text-right">
            Total
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {reviews.map((review) => (
          <QueueRow key={review.id} review={review} />
        ))}
      </tbody>
    </table>
  );
}

function QueueRow({ review }: { readonly review: ReviewSummaryBody }) {
  const state = STATE_WORDS[review.state];
  const holder = holderOf(review);
  return (
    <tr className="relative transition-colors hover:bg-sunken/60 [&>td]:px-4 [&>td]:py-3.5">
      <td className="max-w-72">
        <Link
          to="/review/$reviewId"
          params={{ reviewId: review.id }}
          className="block truncate rounded font-medium after:absolute after:inset-0"
        >
          {review.seller_name ?? review.filename}
        </Link>
        <span className="block truncate text-xs text-ink-faint">
          {review.invoice_number ?? 'No number'}
          {paperWords(review)} · {formatPercent(review.confidence_score)} sure
        </span>
      </td>
      <td className="max-lg:hidden">
        <span className="flex flex-wrap gap-1">
          {review.reasons.map(({ code }) => (
            <Badge key={code} tone={code === 'duplicate' || code === 'verdict' ? 'warn' : 'neutral'}>
              {REASON_WORDS[code]}
            </Badge>
          ))}
        </span>
      </td>
      <td className="whitespace-nowrap max-md:hidden">{formatDay(review.created_at.slice(0, 10))}</td>
      <td className="max-sm:hidden">
        <Badge tone={holder ? 'accent' : state.tone}>{holder ? `With ${holder}` : state.label}</Badge>
      </td>
      <td className="text-right font-medium whitespace-nowrap tabular-nums">{totalOf(review)}</td>
    </tr>
  );
}
