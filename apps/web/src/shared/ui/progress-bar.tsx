import { Progress } from 'radix-ui';
import { classNames } from './class-names.ts';

interface ProgressBarProps {
  /** 0 to 100; `null` while nobody knows how far it is. */
  readonly percent: number | null;
  readonly label: string;
  /** Whether work goes on: the bar then glints. */
  readonly isActive?: boolean;
  readonly className?: string;
}

/** A progress bar that moves smoothly and tells its value to screen readers. */
export function ProgressBar({ percent, label, isActive = false, className }: ProgressBarProps) {
  const value = percent === null ? null : Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <Progress.Root
      value={value}
      aria-label={label}
      className={classNames('h-1.5 overflow-hidden rounded-full bg-sunken', className)}
    >
      <Progress.Indicator
        className={classNames(
          'h-full origin-left rounded-full transition-transform duration-500 ease-out',
          value === null ? 'bg-line-strong' : 'bg-accent',
          isActive &&
            'animate-glint bg-[linear-gradient(100deg,transparent_35%,rgb(255_255_255/45%)_50%,transparent_65%)] bg-[length:200%_100%]',
        )}
        style={{ transform: `scaleX(${(value ?? 100) / 100})` }}
      />
    </Progress.Root>
  );
}
