import type { ReactNode } from 'react';
import { Card } from '../../shared/ui/card.tsx';

interface SectionProps {
  readonly title: string;
  readonly lead: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a settings page: what it is, what to do, and the things themselves. */
export function Section({ title, lead, action, children }: SectionProps) {
  return (
    <Card className="mb-6 overflow-hidden" aria-label={title}>
      <div className="flex flex-wrap items-start justify-between gap-4 border-b border-line p-5">
        <div>
          <h2 className="font-semibold tracking-tight">{title}</h2>
          <p className="mt-1 max-w-prose text-sm text-ink-soft">{lead}</p>
        </div>
        {action}
      </div>
      {children}
    </Card>
  );
}
