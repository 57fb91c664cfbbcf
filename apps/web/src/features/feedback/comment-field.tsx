import { useId } from 'react';

/** Room for words of the reader's own. */
export function CommentField() {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        Anything else?
      </label>
      <textarea
        id={id}
        name="comments"
        rows={2}
        maxLength={4000}
        className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm text-ink"
      />
    </div>
  );
}
