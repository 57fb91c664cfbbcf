import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { Check, CircleAlert, Minus } from 'lucide-react';

type RuleRun = NonNullable<NonNullable<DocumentDetailBody['verification']>['runs']>[number];

const ICONS = { hit: CircleAlert, clear: Check, 'not-applicable': Minus } as const;
const COLOURS = { hit: 'text-warn', clear: 'text-good', 'not-applicable': 'text-ink-faint' } as const;

/** Checks with the same outcome; nothing when there are none. */
export function CheckGroup({ title, runs }: { readonly title: string; readonly runs: readonly RuleRun[] }) {
  if (runs.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 text-xs font-medium tracking-wide text-ink-faint uppercase">
        {title} ({runs.length})
      </h3>
      <ul className="grid gap-2">
        {runs.map((run) => {
          const Icon = ICONS[run.outcome];
          return (
            <li key={run.rule_id} className="flex gap-2.5 text-sm">
              <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${COLOURS[run.outcome]}`} />
              <span>
                {toTitle(run.rule_id)}
                {run.reason ? <span className="block text-xs text-ink-faint">{run.reason}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function toTitle(ruleId: string): string {
  const words = ruleId.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
