import { useId } from 'react';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';

interface RejectDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReject: (reason: string) => void;
}

/** Asks why: a document is never turned down without a word. */
export function RejectDialog({ isOpen, onClose, onReject }: RejectDialogProps) {
  const id = useId();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Reject this document">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onReject(textOf(new FormData(event.currentTarget), 'reason').trim());
        }}
      >
        <div className="grid gap-1.5">
          <label htmlFor={id} className="text-sm font-medium">
            Why?
          </label>
          <textarea
            id={id}
            name="reason"
            required
            maxLength={1000}
            rows={3}
            className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm text-ink"
          />
          <p className="text-xs text-ink-faint">Nothing is saved. Whoever handed it in can read this.</p>
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Go back</Button>
          <Button type="submit" look="primary">
            Reject
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
