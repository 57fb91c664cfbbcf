import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../shared/ui/button.tsx';
import { useReview } from '../review/review-state.ts';
import { EDIT_CELLS } from './edit-fields.ts';
import type { DraftState } from './use-draft.ts';

const cell =
  'h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm text-ink read-only:bg-sunken';

/** The lines of the invoice; the one in hand is marked on the page. */
export function LineEditor({ form, isLocked }: { readonly form: DraftState; readonly isLocked: boolean }) {
  const { select } = useReview();
  return (
    <div className="grid gap-2">
      {form.draft.lines.map(({ key, lineNumber, cells }, index) => (
        <fieldset key={key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
          <legend className="sr-only">Line {index + 1}</legend>
          <div className="grid grid-cols-3 gap-1.5">
            {EDIT_CELLS.map(({ name, label }) => (
              <input
                key={name}
                aria-label={`${label} of line ${index + 1}`}
                placeholder={label}
                value={cells[name]}
                readOnly={isLocked}
                inputMode={name === 'description' ? 'text' : 'decimal'}
                className={name === 'description' ? `${cell} col-span-3` : `${cell} text-right tabular-nums`}
                onFocus={() => select(lineNumber === undefined ? null : `line:${lineNumber}`)}
                onChange={(event) => form.setLine(key, { [name]: event.target.value })}
              />
            ))}
          </div>
          <Button
            look="quiet"
            size="icon-sm"
            aria-label={`Remove line ${index + 1}`}
            disabled={isLocked}
            onClick={() => form.removeLine(key)}
          >
            <Trash2 />
          </Button>
        </fieldset>
      ))}
      <Button size="sm" className="justify-self-start" disabled={isLocked} onClick={form.addLine}>
        <Plus aria-hidden />
        Add a line
      </Button>
    </div>
  );
}
