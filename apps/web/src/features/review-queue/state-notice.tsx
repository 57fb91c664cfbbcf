import { Link } from '@tanstack/react-router';
import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { STATE_WORDS } from './queue-words.ts';
import { reasonWords } from './reason-words.ts';

interface StateNoticeProps {
  readonly review: ReviewBody;
  readonly isMine: boolean;
  readonly onClaim: () => void;
}

/** How the document stands, and why it waits. */
export function StateNotice({ review, isMine, onClaim }: StateNoticeProps) {
  const { claim, decision, first_approval: first } = review;
  if (decision !== null || review.state === 'superseded') return <Decided review={review} />;
  return (
    <div className="grid gap-3">
      {first ? (
        <Notice tone="info" title="One approval is given">
          {first.email ?? 'Somebody'} approved it. For this amount another person must approve too.
        </Notice>
      ) : null}
      {claim !== null && !isMine ? (
        <Notice tone="warn" title={`${claim.email ?? 'Somebody'} works on it`}>
          You can look. It is free again at {new Date(claim.expires_at).toLocaleTimeString()}.
        </Notice>
      ) : null}
      {claim === null ? (
        <Notice tone="info" title="Nobody works on it">
          <Button size="sm" className="mt-2" onClick={onClaim}>
            Take it
          </Button>
        </Notice>
      ) : null}
      <Notice tone="info" title="Why it waits">
        <ul>
          {review.reasons.map((reason) => (
            <li key={reason.code}>{reasonWords(reason, review.document)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Decided({ review }: { readonly review: ReviewBody }) {
  const { decision, state, invoice_id: invoiceId } = review;
  const tone = state === 'approved' ? 'good' : state === 'rejected' ? 'bad' : 'info';
  return (
    <Notice tone={tone} title={STATE_WORDS[state].label}>
      <p>{decision ? `By ${decision.email ?? 'somebody'}.` : 'A newer reading takes its place.'}</p>
      {decision?.reason ? <p>{decision.reason}</p> : null}
      {invoiceId ? (
        <Link to="/invoices/$invoiceId" params={{ invoiceId }} className="underline">
          Open the invoice
        </Link>
      ) : null}
      <Button asChild size="sm" className="mt-2 flex w-fit">
        <Link to="/review">Back to the queue</Link>
      </Button>
    </Notice>
  );
}
