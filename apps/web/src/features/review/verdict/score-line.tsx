import { formatPercent } from '../../../shared/format/percent.ts';
import { Meter } from '../../../shared/ui/meter.tsx';

interface ScoreLineProps {
  /** 0 to 1; higher is worse. */
  readonly score: number;
  /** What it is the chance of, e.g. "chance of forgery". */
  readonly words: string;
  readonly tone: 'good' | 'warn' | 'bad';
}

/** The score of a verdict, as a number and a bar. */
export function ScoreLine({ score, words, tone }: ScoreLineProps) {
  const label = `Estimated ${words}`;
  return (
    <div className="mt-4">
      <div className="mb-1.5 flex justify-between text-xs text-ink-soft">
        <span>{label}</span>
        <span className="font-medium text-ink tabular-nums">{formatPercent(score)}</span>
      </div>
      <Meter share={score} label={label} tone={tone} className="h-1.5 w-full" />
    </div>
  );
}
