import type { RuleBody } from '@vouch/contract/rules/rules.ts';
import { useId, useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import type { useRuleChange } from './use-rule-actions.ts';

type Change = Parameters<ReturnType<typeof useRuleChange>['mutate']>[0];

interface RuleControlsProps {
  readonly rule: RuleBody;
  readonly isBusy: boolean;
  readonly onChange: (change: Change) => void;
}

const FACTORS = [0.25, 0.5, 1, 1.5, 2] as const;

/** What administrators can do with a check. Weakening proof is asked about first. */
export function RuleControls({ rule, isBusy, onChange }: RuleControlsProps) {
  const factorId = useId();
  const [asked, setAsked] = useState<Change | null>(null);
  const ask = (change: Change, isWeaker: boolean) =>
    isWeaker && rule.severity === 'HARD_FAIL' ? setAsked(change) : onChange(change);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 text-sm">
      <Button size="sm" disabled={isBusy} onClick={() => ask({ enabled: !rule.enabled }, rule.enabled)}>
        {rule.enabled ? 'Switch off' : 'Switch on'}
      </Button>
      <label htmlFor={factorId} className="flex items-center gap-2">
        Counts
        <select
          id={factorId}
          value={rule.factor}
          disabled={isBusy || !rule.enabled}
          onChange={(event) => {
            const factor = Number(event.target.value);
            ask({ factor }, factor < 1);
          }}
          className="h-8 rounded-lg border border-line-strong bg-surface px-2"
        >
          {[...new Set([...FACTORS, rule.factor])].map((factor) => (
            <option key={factor} value={factor}>
              × {factor}
            </option>
          ))}
        </select>
      </label>
      <Dialog isOpen={asked !== null} onClose={() => setAsked(null)} title="Weaken proof?">
        <p className="text-sm text-ink-soft">
          “{rule.title}” is proof that a file was changed, not a hint. Without it such documents can pass.
        </p>
        <div className="mt-5 flex justify-end gap-2">
          <Button onClick={() => setAsked(null)}>Keep it</Button>
          <Button
            look="primary"
            onClick={() => {
              if (asked) onChange({ ...asked, confirm: true });
              setAsked(null);
            }}
          >
            Weaken it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
