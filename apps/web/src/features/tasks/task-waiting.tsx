import { formatPercent } from '../../shared/format/percent.ts';
import { ProgressBar } from '../../shared/ui/progress-bar.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { stageWords } from './stage-words.ts';
import type { TaskView } from './use-task.ts';

/** A result page before there is a result: progress, and the text as it is recognised. */
export function TaskWaiting({ view }: { readonly view: TaskView }) {
  const filename = view.status?.filename ?? 'Your document';
  return (
    <Card className="mx-auto mt-10 max-w-2xl p-6 sm:p-8">
      <title>{`${formatPercent(view.percent / 100)} · ${filename} · Vouch`}</title>
      <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{filename}</h1>
      <div className="mt-6 mb-2 flex justify-between gap-4 text-sm text-ink-soft">
        <span aria-live="polite">{stageWords(view)}</span>
        <span className="tabular-nums">{formatPercent(view.percent / 100)}</span>
      </div>
      <ProgressBar percent={view.percent} label={`Progress of ${filename}`} isActive className="h-2" />
      {view.live.lines.length > 0 ? (
        <pre
          aria-hidden
          className="mt-6 max-h-72 overflow-hidden rounded-xl bg-sunken p-4 font-mono text-xs leading-5 whitespace-pre-wrap text-ink-faint"
        >
          {view.live.lines.slice(-14).join('\n')}
        </pre>
      ) : null}
    </Card>
  );
}
