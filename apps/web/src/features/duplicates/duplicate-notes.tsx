import { Link } from '@tanstack/react-router';
import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { DECISION_WORDS } from './duplicate-words.ts';

/** Says that a document came before, with the way to compare the two. */
export function DuplicateNotes({ cases }: { readonly cases: readonly DuplicateCaseBody[] }) {
  return cases.map(({ id, summary, decision }) => (
    <Notice key={id} tone={decision ? 'info' : 'warn'} title="It may have been handed in before">
      <p>{summary}</p>
      {decision ? <p>{DECISION_WORDS[decision.decision].done}</p> : null}
      <Button asChild size="sm" className="mt-2">
        <Link to="/duplicates/$duplicateId" params={{ duplicateId: id }}>
          Compare the two
        </Link>
      </Button>
    </Notice>
  ));
}
