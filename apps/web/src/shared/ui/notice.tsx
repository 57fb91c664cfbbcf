import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const LOOK = {
  info: { Icon: Info, box: 'bg-accent-soft', icon: 'text-accent' },
  good: { Icon: CircleCheck, box: 'bg-good-soft', icon: 'text-good' },
  warn: { Icon: TriangleAlert, box: 'bg-warn-soft', icon: 'text-warn' },
  bad: { Icon: CircleAlert, box: 'bg-bad-soft', icon: 'text-bad' },
} as const;

interface NoticeProps {
  readonly tone: keyof typeof LOOK;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A message in the flow of the page. Bad news is announced at once. */
export function Notice({ tone, title, children, className }: NoticeProps) {
  const { Icon, box, icon } = LOOK[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames('flex gap-3 rounded-xl px-4 py-3 text-sm', box, className)}
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', icon)} />
      <div className="min-w-0 text-ink">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className={title ? 'text-ink-soft' : undefined}>{children}</div> : null}
      </div>
    </div>
  );
}
