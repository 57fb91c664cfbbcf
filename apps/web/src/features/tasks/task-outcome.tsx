import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { formatPercent } from '../../shared/format/percent.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { VerdictChip } from '../verdict/verdict-chip.tsx';

/** What came out: the verdict and how sure the reading is, or that nothing did. */
export function TaskOutcome({ status }: { readonly status: TaskStatusBody }) {
  if (status.status === 'cancelled') return <Badge>Cancelled</Badge>;
  if (status.status === 'failed') return <Badge tone="bad">Could not be read</Badge>;
  const { result } = status;
  if (!result) return null;
  const { children = [] } = result;
  if (children.length > 1) return <Badge>{children.length} documents</Badge>;
  return (
    <>
      <span
        className="text-xs text-ink-faint tabular-nums max-sm:hidden"
        title="Chance that number, seller, date, currency and total are all right"
      >
        {formatPercent(result.confidence_score)} sure
      </span>
      {result.verification ? <VerdictChip label={result.verification.label} /> : <Badge>Not checked</Badge>}
    </>
  );
}
