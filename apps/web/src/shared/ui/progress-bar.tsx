import { Progress } from 'radix-ui';
import { classNames } from './class-names.ts';

interface ProgressBarProps {
  /** 0 to 100. */
  readonly percent: number;
  readonly label: string;
  /** Whether work goes on: the bar then glints. */
  readonly isActive?: boolean;
  readonly className?: string;
}

/** A progress bar that moves smoothly and tells its value to screen readers. */
export function ProgressBar({ percent, label, isActive = false, className }: ProgressBarProps) {
  const bounded = Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <Progress.Root
      value={bounded}
      aria-label={label}
      className={classNames('h-1.5 overflow-hidden rounded-full bg-sunken', className)}
    >
      <Progress.Indicator
        className={classNames(
          'h-full origin-left rounded-full bg-accent transition-transform duration-500 ease-out',
          isActive &&
            'animate-glint bg-[linear-gradient(100deg,transparent_35%,rgb(255_255_255/45%)_50%,transparent_65%)] bg-[length:200%_100%]',
        )}
        style={{ transform: `scaleX(${bounded / 100})` }}
      />
    </Progress.Root>
  );
}
