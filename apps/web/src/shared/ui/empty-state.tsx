import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly picture: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What a list shows when it holds nothing: a picture, why, and what to do next. */
export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-16 text-center">
      <div aria-hidden className="mb-6 text-ink-faint">
        {picture}
      </div>
      <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
      <p className="mt-1.5 max-w-sm text-sm text-balance text-ink-soft">{children}</p>
      {action ? <div className="mt-6">{action}</div> : null}
    </div>
  );
}
