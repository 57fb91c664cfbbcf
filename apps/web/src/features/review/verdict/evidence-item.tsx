import { Crosshair } from 'lucide-react';
import { classNames } from '../../../shared/ui/class-names.ts';
import { useReview } from '../review-state.ts';
import type { Finding } from './reasons-and-notes.ts';

interface EvidenceItemProps {
  readonly evidence: Finding['evidence'][number];
  readonly markId: string;
}

const chip = 'inline-flex max-w-full items-center gap-1.5 rounded-md px-2 py-1 text-left text-xs';

/** One piece of evidence; a button when it stands on a page. */
export function EvidenceItem({ evidence, markId }: EvidenceItemProps) {
  const { selected, select } = useReview();
  const isSelected = selected?.id === markId;
  return (
    <li className="min-w-0 max-w-full">
      {evidence.place ? (
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => select(isSelected ? null : markId)}
          className={classNames(
            chip,
            'border transition-colors',
            isSelected ? 'border-accent bg-accent-soft' : 'border-line-strong hover:bg-sunken',
          )}
        >
          <Crosshair aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
          <EvidenceWords evidence={evidence} />
        </button>
      ) : (
        <span className={classNames(chip, 'bg-sunken text-ink-soft')}>
          <EvidenceWords evidence={evidence} />
        </span>
      )}
    </li>
  );
}

function EvidenceWords({ evidence }: Pick<EvidenceItemProps, 'evidence'>) {
  const { text, before, after } = evidence;
  if (before === undefined && after === undefined)
    return <span className="[overflow-wrap:anywhere]">{text}</span>;
  return (
    <span className="[overflow-wrap:anywhere]">
      {before === undefined ? null : <del className="text-bad">{before}</del>}
      {before !== undefined && after !== undefined ? ' → ' : null}
      {after === undefined ? null : <ins className="no-underline">{after}</ins>}
      <span className="sr-only">. {text}</span>
    </span>
  );
}
