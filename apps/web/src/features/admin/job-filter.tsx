import type { JobListBody, JobStateName } from '@vouch/contract/admin/admin.ts';
import type { ReactNode } from 'react';
import { classNames } from '../../shared/ui/class-names.ts';
import { JOB_STATES } from './job-words.ts';

interface JobFilterProps {
  readonly statistics: JobListBody['statistics'];
  readonly chosen: JobStateName | undefined;
  readonly onChoose: (state: JobStateName | undefined) => void;
}

/** How many jobs there are in each state; choosing one shows those alone. */
export function JobFilter({ statistics, chosen, onChoose }: JobFilterProps) {
  const states = Object.keys(JOB_STATES) as JobStateName[];
  return (
    <fieldset aria-label="Which jobs" className="flex flex-wrap gap-1 text-sm">
      <Choice isOn={chosen === undefined} onPick={() => onChoose(undefined)}>
        All {statistics.total_jobs}
      </Choice>
      {states.map((state) => (
        <Choice key={state} isOn={chosen === state} onPick={() => onChoose(state)}>
          {JOB_STATES[state].word} {statistics.status_breakdown[state] ?? 0}
        </Choice>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function Choice({ isOn, onPick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPick}
      className={classNames(
        'rounded-lg px-2.5 py-1.5 font-medium transition-colors hover:text-ink',
        isOn ? 'bg-sunken text-ink' : 'text-ink-faint',
      )}
    >
      {children}
    </button>
  );
}
