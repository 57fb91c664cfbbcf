import { formatPercent } from '../../shared/format/percent.ts';
import { ProgressBar } from '../../shared/ui/progress-bar.tsx';
import { stageWords } from './stage-words.ts';
import { TextTicker } from './text-ticker.tsx';
import type { TaskView } from './use-task.ts';

/** What is being done with a document right now. */
export function TaskRunning({ filename, view }: { readonly filename: string; readonly view: TaskView }) {
  return (
    <div className="mt-3 sm:pl-13">
      <div className="mb-1.5 flex justify-between gap-4 text-xs text-ink-soft">
        <span className="truncate">{stageWords(view)}</span>
        <span className="tabular-nums">{formatPercent(view.percent / 100)}</span>
      </div>
      <ProgressBar percent={view.percent} label={`Progress of ${filename}`} isActive />
      <TextTicker lines={view.live.lines} />
    </div>
  );
}
