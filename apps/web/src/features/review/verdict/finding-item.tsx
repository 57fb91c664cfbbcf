import { CircleAlert, Info, OctagonAlert } from 'lucide-react';
import { classNames } from '../../../shared/ui/class-names.ts';
import type { Finding } from './reasons-and-notes.ts';
import { EvidenceItem } from './evidence-item.tsx';

const LOOK = {
  HARD_FAIL: { Icon: OctagonAlert, word: 'Impossible', className: 'text-bad' },
  CRITICAL: { Icon: CircleAlert, word: 'Serious', className: 'text-warn' },
  INFO: { Icon: Info, word: 'Note', className: 'text-ink-faint' },
} as const;

/** One reason with its evidence. */
export function FindingItem({ finding, index }: { readonly finding: Finding; readonly index: number }) {
  const { Icon, word, className } = LOOK[finding.severity];
  return (
    <li className="px-5 py-4" data-severity={finding.severity}>
      <div className="flex gap-3">
        <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', className)} />
        <div className="min-w-0 flex-1">
          <h3 className="text-sm font-medium">
            <span className="sr-only">{word}: </span>
            {finding.title}
          </h3>
          <p className="mt-0.5 text-sm text-ink-soft [overflow-wrap:anywhere]">{finding.explanation}</p>
          {finding.evidence.length > 0 ? (
            <ul className="mt-2 flex flex-wrap gap-1.5">
              {finding.evidence.map((evidence, part) => (
                <EvidenceItem key={part} evidence={evidence} markId={`finding:${index}:${part}`} />
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </li>
  );
}
