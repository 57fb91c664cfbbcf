import { Check, X } from 'lucide-react';
import { Button } from '../../shared/ui/button.tsx';

interface DecisionBarProps {
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  readonly onSave: () => void;
  readonly onApprove: () => void;
  readonly onReject: () => void;
  readonly onRelease: () => void;
}

/** What can be done now; it stays in reach. */
export function DecisionBar({ isBusy, isChanged, onSave, onApprove, onReject, onRelease }: DecisionBarProps) {
  return (
    <div className="sticky bottom-3 z-10 flex flex-wrap gap-2 rounded-2xl border border-line bg-surface/95 p-3 shadow-float backdrop-blur">
      <Button look="primary" disabled={isBusy} onClick={onApprove} aria-keyshortcuts="a">
        <Check aria-hidden />
        {isChanged ? 'Save and approve' : 'Approve'}
      </Button>
      <Button disabled={isBusy} onClick={onReject} aria-keyshortcuts="r">
        <X aria-hidden />
        Reject
      </Button>
      <span className="ml-auto flex gap-2">
        <Button look="quiet" disabled={isBusy || !isChanged} onClick={onSave} aria-keyshortcuts="s">
          Save
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={onRelease}>
          Give back
        </Button>
      </span>
    </div>
  );
}
