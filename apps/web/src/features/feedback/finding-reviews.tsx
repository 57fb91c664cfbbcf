import { SelectField } from '../../shared/ui/field.tsx';
import type { Finding } from '../review/verdict/reasons-and-notes.ts';

/** Whether each finding is right. */
export function FindingReviews({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className="grid gap-3">
      {findings.map((finding, index) => (
        <SelectField
          key={`${finding.rule_id} ${index}`}
          name={`finding ${index}`}
          label={finding.title}
          defaultValue=""
        >
          <option value="">No opinion</option>
          <option value="correct">Right</option>
          <option value="incorrect">Wrong</option>
          <option value="unsure">Can’t tell</option>
        </SelectField>
      ))}
    </div>
  );
}
