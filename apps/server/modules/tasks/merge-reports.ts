import type { Report } from './report-events.ts';
import type { TaskEvent } from './task-event.ts';

/** Longest text of one event, characters. */
export const MAX_TEXT_AT_ONCE = 4_000;

/** Two reports that follow each other as one, where nothing is lost by it; else `null`. */
export function mergeReports(earlier: Report, later: Report): Report | null {
  const [a, ...moreA] = earlier.events;
  const [b, ...moreB] = later.events;
  if (!a || !b || moreA.length + moreB.length > 0) return null;
  const event = mergeEvents(a, b);
  return event && { ...earlier, ...later, events: [event] };
}

/** Newer progress replaces older; text is joined. */
function mergeEvents(a: TaskEvent, b: TaskEvent): TaskEvent | null {
  if (a.type === 'progress' && b.type === 'progress') return b;
  if (a.type !== 'streaming_text' || b.type !== 'streaming_text') return null;
  const text = `${a.text}\n${b.text}`;
  return text.length <= MAX_TEXT_AT_ONCE ? { ...b, text } : null;
}
