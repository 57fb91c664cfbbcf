import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { formatPercent } from '../../shared/format/percent.ts';
import { TextField } from '../../shared/ui/field.tsx';
import { useReview } from '../review/review-state.ts';
import { EDIT_FIELDS } from './edit-fields.ts';
import type { InputFaults } from './input-faults.ts';
import type { DraftState } from './use-draft.ts';

interface ValueEditorProps {
  readonly form: DraftState;
  readonly faults: InputFaults;
  readonly isLocked: boolean;
}

/** The values of the invoice; the one in hand is marked on the page. */
export function ValueEditor({ form, faults, isLocked }: ValueEditorProps) {
  const { document, select } = useReview();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {EDIT_FIELDS.map(({ name, label, read, kind }) => (
        <TextField
          key={name}
          label={label}
          name={name}
          value={form.draft.values[name]}
          hint={printedHint(document.fields[read], form.draft.values[name])}
          fault={faults[name]}
          inputMode={kind === 'amount' ? 'decimal' : 'text'}
          type={kind === 'day' ? 'date' : 'text'}
          readOnly={isLocked}
          onFocus={() => select(document.fields[read]?.place ? `field:${read}` : null)}
          onChange={(event) => form.setValue(name, event.target.value)}
        />
      ))}
    </div>
  );
}

function printedHint(field: DocumentDetailBody['fields'][string] | undefined, value: string): string {
  if (!field) return 'Not found on the page';
  const sure = `${formatPercent(field.confidence)} sure`;
  return field.value === value ? sure : `Printed: ${field.raw ?? field.value}`;
}
