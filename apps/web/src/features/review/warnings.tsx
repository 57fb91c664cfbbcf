import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import { Notice } from '../../shared/ui/notice.tsx';

interface WarningsProps {
  readonly warnings: TaskResultBody['warnings'];
  readonly notices: readonly string[];
}

/** Things to look at that block nothing. */
export function Warnings({ warnings, notices }: WarningsProps) {
  const words = [...new Set([...warnings.map(({ message }) => message), ...notices])];
  if (words.length === 0) return null;
  return (
    <Notice tone="warn" title="Worth a look">
      <ul className="mt-1 grid gap-1">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </Notice>
  );
}
