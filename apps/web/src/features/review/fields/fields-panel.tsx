import { FIELD_GROUPS, OWN_FIELD } from '../field-labels.ts';
import { useReview } from '../review-state.ts';
import { shownFields } from '../shown-fields.ts';
import { FieldRow } from './field-row.tsx';
import { TotalsChecks } from './totals-checks.tsx';

/** The fields that were read, in groups; groups without any are left out. */
export function FieldsPanel() {
  const { document } = useReview();
  const shown = shownFields(document);
  const own = {
    title: 'Your own fields',
    fields: Object.keys(shown).filter((name) => name.startsWith(OWN_FIELD)),
  };
  const groups = [...FIELD_GROUPS, own]
    .map(({ title, fields }) => ({ title, fields: fields.filter((name) => shown[name] !== undefined) }))
    .filter(({ fields }) => fields.length > 0);
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
