import { useReview } from '../review-state.ts';
import { bySeverity } from './by-severity.ts';
import { FindingItem } from './finding-item.tsx';

/** The reasons behind the verdict, worst first, each leading to its place; mere notes are folded away. */
export function Findings() {
  const { verification } = useReview().document;
  const findings = bySeverity(verification?.findings ?? []);
  const reasons = findings.filter(({ finding }) => finding.severity !== 'INFO');
  const notes = findings.filter(({ finding }) => finding.severity === 'INFO');
  return (
    <>
      <FindingList label="Reasons" findings={reasons} />
      {notes.length > 0 ? (
        <details className="group border-t border-line">
          <summary className="px-5 py-3 text-sm text-ink-soft hover:text-ink focus-visible:-outline-offset-2">
            {notes.length === 1 ? '1 note' : `${notes.length} notes`} of little weight
          </summary>
          <FindingList label="Notes" findings={notes} />
        </details>
      ) : null}
    </>
  );
}

interface FindingListProps {
  readonly label: string;
  readonly findings: ReturnType<typeof bySeverity>;
}

function FindingList({ label, findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-t border-line" aria-label={label}>
      {findings.map(({ finding, index }) => (
        <FindingItem key={index} finding={finding} index={index} />
      ))}
    </ul>
  );
}
