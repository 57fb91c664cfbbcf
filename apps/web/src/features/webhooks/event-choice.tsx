import { useState } from 'react';

interface EventChoiceProps {
  readonly events: ReadonlyArray<{ readonly type: string; readonly about: string }>;
}

/** What nobody subscribes to: it is sent when someone asks for it. */
const ASKED_FOR = 'webhook.test';

/** Everything, or chosen events; those chosen go with the form as `event`, none of them means everything. */
export function EventChoice({ events }: EventChoiceProps) {
  const [isChosen, setChosen] = useState(false);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">What it is told</legend>
      <Option isOn={!isChosen} onPick={() => setChosen(false)} label="Everything" />
      <Option isOn={isChosen} onPick={() => setChosen(true)} label="Only some things" />
      {isChosen ? (
        <div className="ml-6 grid max-h-56 gap-2 overflow-y-auto rounded-lg border border-line p-3">
          {events
            .filter(({ type }) => type !== ASKED_FOR)
            .map(({ type, about }) => (
              <label key={type} className="flex items-start gap-2 text-sm">
                <input type="checkbox" name="event" value={type} className="mt-0.5 accent-accent" />
                <span>
                  {about}
                  <span className="block font-mono text-xs text-ink-faint">{type}</span>
                </span>
              </label>
            ))}
        </div>
      ) : null}
    </fieldset>
  );
}

interface OptionProps {
  readonly isOn: boolean;
  readonly onPick: () => void;
  readonly label: string;
}

function Option({ isOn, onPick, label }: OptionProps) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <input type="radio" name="which" checked={isOn} onChange={onPick} className="accent-accent" />
      {label}
    </label>
  );
}
