import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { useState } from 'react';
import { useHotkeys } from '../../shared/hotkeys/use-hotkeys.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { faultsOf, refusalWords } from './input-faults.ts';
import { LineEditor } from './line-editor.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { useDraft } from './use-draft.ts';
import type { useReviewActions } from './use-review-actions.ts';
import { ValueEditor } from './value-editor.tsx';

interface WorkFormProps {
  readonly review: ReviewBody;
  readonly isMine: boolean;
  readonly actions: ReturnType<typeof useReviewActions>;
}

/** The values to correct and the buttons that decide. Others may look while somebody works on it. */
export function WorkForm({ review, isMine, actions }: WorkFormProps) {
  const form = useDraft(review);
  const [isRejecting, setRejecting] = useState(false);
  const { mutate, isPending, error } = actions;
  const isOpen = review.state === 'waiting' || review.state === 'second-approval';
  const canWork = isOpen && isMine;
  const approve = () => canWork && mutate({ kind: 'approve', edit: form.edit });
  const save = () => canWork && form.edit !== null && mutate({ kind: 'save', edit: form.edit });
  useHotkeys({
    a: approve,
    s: save,
    r: () => canWork && setRejecting(true),
    c: () => isOpen && mutate({ kind: 'claim' }),
  });
  return (
    <>
      <Card className="grid gap-5 p-5" aria-label="Values">
        {error ? <Notice tone="bad">{refusalWords(error)}</Notice> : null}
        <ValueEditor form={form} faults={faultsOf(error)} isLocked={!canWork} />
        <h2 className="text-sm font-semibold">Lines</h2>
        <LineEditor form={form} isLocked={!canWork} />
        {review.warnings.map(({ code, message }) => (
          <Notice key={code + message} tone="warn">
            {message}
          </Notice>
        ))}
      </Card>
      {canWork ? (
        <DecisionBar
          isBusy={isPending}
          isChanged={form.edit !== null}
          onSave={save}
          onApprove={approve}
          onReject={() => setRejecting(true)}
          onRelease={() => mutate({ kind: 'release' })}
        />
      ) : null}
      <RejectDialog
        isOpen={isRejecting}
        onClose={() => setRejecting(false)}
        onReject={(reason) => {
          setRejecting(false);
          mutate({ kind: 'reject', reason });
        }}
      />
    </>
  );
}
