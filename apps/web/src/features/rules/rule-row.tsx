import type { RuleBody } from '@vouch/contract/rules/rules.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Badge, type Tone } from '../../shared/ui/badge.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { RuleControls } from './rule-controls.tsx';
import { useRuleChange } from './use-rule-actions.ts';

const LOOK: Readonly<Record<RuleBody['severity'], readonly [Tone, string]>> = {
  HARD_FAIL: ['bad', 'Proof'],
  CRITICAL: ['warn', 'Serious'],
  INFO: ['neutral', 'Note'],
};

/** One check: what it weighs, and behind a click what it looks at and why. */
export function RuleRow({ rule, isAdmin }: { readonly rule: RuleBody; readonly isAdmin: boolean }) {
  const change = useRuleChange(rule.id);
  const [tone, word] = LOOK[rule.severity];
  return (
    <li className="px-5 py-3" data-rule={rule.id}>
      <details>
        <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0 flex-1 text-sm font-medium">{rule.title}</span>
          {rule.enabled ? null : <Badge>Off</Badge>}
          {rule.learned_shift === 0 ? null : <Badge tone="accent">Learned</Badge>}
          <Badge tone={tone}>{word}</Badge>
          <span className="w-20 text-right text-xs text-ink-faint tabular-nums">
            weight {rule.effective_weight.toFixed(1)}
          </span>
        </summary>
        <RuleFacts rule={rule} />
        {isAdmin ? (
          <RuleControls rule={rule} isBusy={change.isPending} onChange={(wanted) => change.mutate(wanted)} />
        ) : null}
        {change.error ? <Notice tone="bad">{wordsOf(change.error)}</Notice> : null}
      </details>
    </li>
  );
}

function RuleFacts({ rule }: { readonly rule: RuleBody }) {
  const facts = [
    ['Looks at', rule.looks_at],
    ['Why it matters', rule.why],
    ['Honest documents that trip it', rule.false_positives],
    ['Source', rule.source],
  ] as const;
  return (
    <dl className="mt-3 grid gap-2 text-sm">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt className="text-xs font-medium text-ink-faint">{name}</dt>
          <dd className="text-ink-soft">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
