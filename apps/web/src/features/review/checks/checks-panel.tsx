import { useReview } from '../review-state.ts';
import { CheckGroup } from './check-group.tsx';

/** Which checks could look at the document, and which could not and why. */
export function ChecksPanel() {
  const { verification } = useReview().document;
  const runs = verification?.runs ?? [];
  if (runs.length === 0) {
    return <p className="py-6 text-center text-sm text-ink-faint">There is no record of single checks.</p>;
  }
  const ran = runs.filter(({ outcome }) => outcome !== 'not-applicable');
  return (
    <div className="grid gap-6">
      <p className="text-sm text-ink-soft">
        {ran.length} of {runs.length} checks could look at this document. A check that found nothing does not
        prove that the document is authentic.
      </p>
      <CheckGroup title="Found something" runs={runs.filter(({ outcome }) => outcome === 'hit')} />
      <CheckGroup title="Found nothing" runs={runs.filter(({ outcome }) => outcome === 'clear')} />
      <CheckGroup title="Could not run" runs={runs.filter(({ outcome }) => outcome === 'not-applicable')} />
    </div>
  );
}
