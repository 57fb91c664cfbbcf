import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DuplicateCaseBody, DuplicateDecisionName } from '@vouch/contract/duplicates/duplicate.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { duplicateQuery } from './duplicate-query.ts';
import { DECISION_WORDS } from './duplicate-words.ts';

const DECISIONS = ['keep', 'replace', 'discard'] as const satisfies readonly DuplicateDecisionName[];

/** The three decisions, or the one that was made. */
export function DecideDuplicate({ found }: { readonly found: DuplicateCaseBody }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (decision: DuplicateDecisionName) => vouch.decideDuplicate(found.id, decision),
    onSuccess: (decided) => {
      queryClient.setQueryData(duplicateQuery(decided.id).queryKey, decided);
      for (const key of ['queue', 'review', 'invoices', 'duplicates'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  if (found.decision) {
    const { decision, email } = found.decision;
    return (
      <Notice tone="good" title={DECISION_WORDS[decision].done} className="mt-5">
        Decided by {email ?? 'somebody'}.
      </Notice>
    );
  }
  return (
    <section aria-label="Decision" className="mt-5">
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      <ul className="mt-2 grid gap-3 sm:grid-cols-3">
        {DECISIONS.map((decision) => (
          <li key={decision} className="grid content-start gap-1">
            <Button disabled={isPending} onClick={() => mutate(decision)}>
              {DECISION_WORDS[decision].label}
            </Button>
            <p className="text-xs text-ink-faint">{DECISION_WORDS[decision].about}</p>
          </li>
        ))}
      </ul>
      {found.review_id ? (
        <p className="mt-3 text-sm text-ink-soft">
          Something to correct first?{' '}
          <Link to="/review/$reviewId" params={{ reviewId: found.review_id }} className="rounded underline">
            Open it in the review queue
          </Link>
          .
        </p>
      ) : null}
    </section>
  );
}
