import { classNames } from './class-names.ts';

const FILL = { good: 'bg-good', warn: 'bg-warn', bad: 'bg-bad', neutral: 'bg-ink-faint' } as const;

interface MeterProps {
  /** 0 to 1. */
  readonly share: number;
  readonly label: string;
  readonly tone: keyof typeof FILL;
  readonly className?: string;
}

/** A small bar for a share of one, such as a confidence. Browsers draw `meter` each their own way, so ours is drawn over it. */
export function Meter({ share, label, tone, className }: MeterProps) {
  const bounded = Math.min(1, Math.max(0, share));
  return (
    <span className={classNames('relative block h-1 w-12 overflow-hidden rounded-full bg-line', className)}>
      <meter className="sr-only" aria-label={label} min={0} max={1} value={bounded} />
      <span
        aria-hidden
        className={classNames('block h-full rounded-full', FILL[tone])}
        style={{ width: `${bounded * 100}%` }}
      />
    </span>
  );
}
