import { FIELD_GROUPS } from '../field-labels.ts';
import { useReview } from '../review-state.ts';
import { FieldRow } from './field-row.tsx';
import { TotalsChecks } from './totals-checks.tsx';

/** The fields that were read, in groups; groups without any are left out. */
export function FieldsPanel() {
  const { document } = useReview();
  const groups = FIELD_GROUPS.map(({ title, fields }) => ({
    title,
    fields: fields.filter((name) => document.fields[name] !== undefined),
  })).filter(({ fields }) => fields.length > 0);
  if (groups.length === 0) {
    return (
      <p className="py-6 text-center text-sm text-ink-faint">No fields could be read from this document.</p>
    );
  }
  return (
    <div className="grid gap-6">
      {groups.map(({ title, fields }) => (
        <section key={title}>
          <h3 className="mb-1 px-2 text-xs font-medium tracking-wide text-ink-faint uppercase">{title}</h3>
          <ul>
            {fields.map((name) => (
              <FieldRow key={name} name={name} />
            ))}
          </ul>
          {title === 'Amounts' ? <TotalsChecks /> : null}
        </section>
      ))}
    </div>
  );
}
