import { useReview } from '../review-state.ts';
import { FindingItem } from './finding-item.tsx';
import { type ListedFinding, reasonsAndNotes } from './reasons-and-notes.ts';

/** The reasons behind the verdict, worst first, each leading to its place; mere notes are folded away. */
export function Findings() {
  const { verification } = useReview().document;
  if (!verification) return null;
  const { reasons, notes } = reasonsAndNotes(verification);
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
  readonly findings: readonly ListedFinding[];
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
