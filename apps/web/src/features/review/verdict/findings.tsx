import { useReview } from '../review-state.ts';
import { bySeverity } from './by-severity.ts';
import { FindingItem } from './finding-item.tsx';

/** The reasons behind the verdict, worst first, each leading to its place. */
export function Findings() {
  const { verification } = useReview().document;
  const findings = bySeverity(verification?.findings ?? []);
  if (findings.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-t border-line" aria-label="Reasons">
      {findings.map(({ finding, index }) => (
        <FindingItem key={index} finding={finding} index={index} />
      ))}
    </ul>
  );
}
