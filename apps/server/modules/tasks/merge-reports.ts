import type { Report } from './report-events.ts';
import type { TaskEvent } from './task-event.ts';

/** Longest text of one event, characters. */
export const MAX_TEXT_AT_ONCE = 4_000;
/** Most events that are stored at once. */
const MAX_EVENTS_AT_ONCE = 50;

/** Two reports that follow each other as one, so that they are stored together; `null` when that would be too much at once. */
export function mergeReports(earlier: Report, later: Report): Report | null {
  const events = joinEvents(earlier.events, later.events);
  return events.length <= MAX_EVENTS_AT_ONCE ? { ...earlier, ...later, events } : null;
}

/** One list after the other; where they meet, two events become one if nothing is lost by it. */
function joinEvents(before: readonly TaskEvent[], after: readonly TaskEvent[]): readonly TaskEvent[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  const merged = last && first && mergeEvents(last, first);
  return merged ? [...before.slice(0, -1), merged, ...rest] : [...before, ...after];
}

/** Newer progress replaces older; text is joined. */
function mergeEvents(a: TaskEvent, b: TaskEvent): TaskEvent | null {
  if (a.type === 'progress' && b.type === 'progress') return b;
  if (a.type !== 'streaming_text' || b.type !== 'streaming_text') return null;
  const text = `${a.text}\n${b.text}`;
  return text.length <= MAX_TEXT_AT_ONCE ? { ...b, text } : null;
}
