import { useState } from 'react';
import { classNames } from '../../../shared/ui/class-names.ts';
import { labelOf } from '../field-labels.ts';
import { formatField } from '../format-field.ts';
import { useReview } from '../review-state.ts';
import { shownFields } from '../shown-fields.ts';
import { FieldConfidence } from './field-confidence.tsx';
import { FieldEvidence } from './field-evidence.tsx';

/** One field: name and value; opened it shows what is printed, where, and how sure the reading is. */
export function FieldRow({ name }: { readonly name: string }) {
  const { document, selected, select } = useReview();
  const [isOpen, setOpen] = useState(false);
  const field = shownFields(document)[name];
  if (!field) return null;
  const markId = `field:${name}`;
  const isSelected = selected?.id === markId;
  const toggle = () => {
    setOpen(!isOpen);
    select(isOpen ? null : markId);
  };
  return (
    <li data-field={name} className={classNames('rounded-lg', (isSelected || isOpen) && 'bg-sunken')}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={toggle}
        className="flex w-full items-baseline gap-3 rounded-lg px-2 py-2 text-left transition-colors hover:bg-sunken"
      >
        <span className="w-28 shrink-0 text-sm text-ink-faint">{labelOf(name).label}</span>
        <span
          className={classNames(
            'min-w-0 flex-1 text-sm whitespace-pre-line [overflow-wrap:anywhere]',
            name === 'grandTotal' ? 'text-base font-semibold' : 'font-medium',
          )}
        >
          {formatField(name, field.value, document.fields['currency']?.value ?? null)}
        </span>
        <FieldConfidence field={field} />
      </button>
      {isOpen ? <FieldEvidence field={field} /> : null}
    </li>
  );
}
