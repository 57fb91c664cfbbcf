import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { Finding } from '../review/verdict/reasons-and-notes.ts';
import { CommentField } from './comment-field.tsx';
import { FindingReviews } from './finding-reviews.tsx';
import { LabelChoice } from './label-choice.tsx';
import { MissedSigns } from './missed-signs.tsx';
import { toFeedback } from './to-feedback.ts';
import { useFeedback } from './use-feedback.ts';

interface FeedbackPanelProps {
  readonly documentId: string;
  readonly findings: readonly Finding[];
}

/** Asks what the reader makes of the verdict: later verdicts learn from the answer, this one stays. */
export function FeedbackPanel({ documentId, findings }: FeedbackPanelProps) {
  const send = useFeedback(documentId);
  const [isSure, setSure] = useState(true);
  if (send.data) {
    return (
      <div className="border-t border-line p-5">
        <Notice tone="good" title="Thank you">
          {send.data.message}
        </Notice>
      </div>
    );
  }
  return (
    <details className="border-t border-line">
      <summary className="px-5 py-3 text-sm text-ink-soft hover:text-ink focus-visible:-outline-offset-2">
        Is this verdict right?
      </summary>
      <form
        className="grid gap-5 px-5 pt-2 pb-5"
        aria-label="Feedback on this verdict"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(toFeedback(new FormData(event.currentTarget), { documentId, findings, isSure }));
        }}
      >
        <LabelChoice />
        <FindingReviews findings={findings} />
        <MissedSigns />
        <CommentField />
        <label className="flex items-center gap-2 text-sm">
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
          I am sure
        </label>
        {send.error ? <Notice tone="bad">{wordsOf(send.error)}</Notice> : null}
        <div className="flex justify-end">
          <Button type="submit" look="primary" size="sm" disabled={send.isPending}>
            Send feedback
          </Button>
        </div>
      </form>
    </details>
  );
}
