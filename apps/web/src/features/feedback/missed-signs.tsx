import { SIGNAL_NAMES, SIGNALS } from '@vouch/core/rules/rule-set/signals.ts';
import { SelectField } from '../../shared/ui/field.tsx';

/** A sign of forgery that the checks should have named. */
export function MissedSigns() {
  return (
    <SelectField name="missed" label="Did the checks miss something?" defaultValue="">
      <option value="">No</option>
      {SIGNAL_NAMES.map((name) => (
        <option key={name} value={name}>
          {SIGNALS[name].title}
        </option>
      ))}
      <option value="something else">Something else (tell us below)</option>
    </SelectField>
  );
}
