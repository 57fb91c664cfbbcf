import { formatPercent } from '../../../shared/format/percent.ts';
import { Meter } from '../../../shared/ui/meter.tsx';

interface ScoreLineProps {
  /** Chance of forgery, 0 to 1. */
  readonly score: number;
  readonly tone: 'good' | 'warn' | 'bad';
}

/** The estimated chance of forgery, as a number and a bar. */
export function ScoreLine({ score, tone }: ScoreLineProps) {
  return (
    <div className="mt-4">
      <div className="mb-1.5 flex justify-between text-xs text-ink-soft">
        <span>Estimated chance of forgery</span>
        <span className="font-medium text-ink tabular-nums">{formatPercent(score)}</span>
      </div>
      <Meter share={score} label="Estimated chance of forgery" tone={tone} className="h-1.5 w-full" />
    </div>
  );
}
