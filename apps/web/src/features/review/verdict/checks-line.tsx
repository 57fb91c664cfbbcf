import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';

type RuleRuns = NonNullable<NonNullable<DocumentDetailBody['verification']>['runs']>;

/** How many checks could look at the document: a verdict of few checks says less. */
export function ChecksLine({ runs }: { readonly runs: RuleRuns }) {
  if (runs.length === 0) return null;
  const ran = runs.filter(({ outcome }) => outcome !== 'not-applicable').length;
  return (
    <p className="mt-2 text-xs text-ink-faint">
      {ran} of {runs.length} checks could look at this document.
    </p>
  );
}
