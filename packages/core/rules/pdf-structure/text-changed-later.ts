import type { PdfFacts, RevisionChange } from '../../document/pdf-facts.ts';
import { allOf, onlyPdf } from '../gates.ts';
import { defineRule, type RuleHit } from '../rule.ts';
import { bareText, isPartOfValue } from '../support/value-words.ts';

/** A saved state of the file shows another amount, account or date than an earlier one. */
export const textChangedLater = defineRule({
  id: 'text-changed-later',
  family: 'pdf-structure',
  severity: 'HARD_FAIL',
  title: 'Text was changed after the document was made',
  about:
    'A PDF that was edited often keeps its earlier state. Both are read, and printed values that differ are shown with their old text. Signatures, forms and comments do not count.',
  why: 'It shows the edit itself: what stood there before and what stands there now.',
  falsePositives: 'An issuer who corrected a draft with a PDF editor instead of printing it anew.',
  source: 'ISO 32000-1, 7.5.6 (incremental updates).',
  logOdds: 5,
  appliesTo: allOf(onlyPdf, ({ document }) => gateOf(document.pdf)),
  evaluate: ({ document }) => {
    const changes = (document.pdf?.revisions ?? []).flatMap((revision) => revision.changes);
    const replaced = changes.filter(isReplaced);
    const values = replaced.filter(isValueChange);
    if (values.length > 0) return hit(values, 'HARD_FAIL', 5);
    if (replaced.length > 0) return hit(replaced, 'CRITICAL', 2.5);
    const added = changes.filter((change) => change.removed.length === 0 && change.added.some(isPartOfValue));
    return added.length > 0 ? hit(added, 'INFO', 0.7) : null;
  },
});

function gateOf(pdf: PdfFacts | null): string | null {
  return (pdf?.revisions.length ?? 0) > 1 ? null : 'The file keeps no earlier state.';
}

function isReplaced(change: RevisionChange): boolean {
  const [before, after] = [bareText(change.removed.join('')), bareText(change.added.join(''))];
  return before !== '' && after !== '' && before !== after;
}

function isValueChange(change: RevisionChange): boolean {
  const hasDigit = (words: readonly string[]) => words.some((word) => /\d/.test(word));
  return hasDigit(change.removed) && hasDigit(change.added) && change.added.every(isPartOfValue);
}

function hit(changes: readonly RevisionChange[], severity: RuleHit['severity'], logOdds: number): RuleHit {
  const [first] = changes;
  const before = first?.removed.join(' ') ?? '';
  const after = first?.added.join(' ') ?? '';
  const what = before === '' ? `"${after}" was added` : `"${before}" was replaced by "${after}"`;
  return {
    severity,
    explanation: `On page ${first?.page ?? 1} ${what} in a later saved state of the file. Ask the issuer which is right.`,
    evidence: changes.map((change) => ({
      place: change.place,
      text: change.added.join(' '),
      before: change.removed.join(' '),
      after: change.added.join(' '),
    })),
    logOdds,
  };
}
