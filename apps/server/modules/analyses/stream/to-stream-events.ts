import type { EngineKeyName } from '@vouch/contract/analyses/hybrid.ts';
import { StreamEngine, type StreamEvent } from '@vouch/contract/analyses/stream.ts';
import type { ServerSentEvent } from '../../../platform/routing/event-stream.ts';
import type { StoredTaskEvent } from '../../tasks/index.ts';
import { problemOfTask } from '../problem-of-task.ts';
import { toStreamProblem } from './stream-problem.ts';

/** An event of a stream with its number. */
export type NumberedEvent = ServerSentEvent & StreamEvent;

/** Progress of the whole, per cent, that belongs to the reading and checking by the rules. */
const RULES_DONE_AT = 90;

/** First event of every stream. */
export function startEvent(reference: string): NumberedEvent {
  const data = { event: 'start', message: 'Analysis started', analysis_ref: reference } as const;
  return { id: 1, name: 'progress', data };
}

/**
 * What a stored event means to those who follow: one event, none, or, at the end, two. The last event of a stored one has twice its
 * sequence and one as its number, the one before it twice its sequence: a client can come back between the two.
 */
export function toStreamEvents(
  { sequence, event }: StoredTaskEvent,
  reference: string,
): readonly NumberedEvent[] {
  const id = 2 * sequence + 1;
  switch (event.type) {
    case 'engine_start':
      return [
        { id, name: 'progress', data: { event: 'engine_start', engine: toStreamEngine(event.engine) } },
      ];
    case 'engine_progress': {
      const { engine, progress, message } = event;
      const data = { event: 'engine_progress', engine: toStreamEngine(engine), progress, message } as const;
      return [{ id, name: 'progress', data }];
    }
    case 'engine_complete': {
      const data = { engine: toStreamEngine(event.engine), result: event.result as Record<string, unknown> };
      return [{ id, name: 'progress', data: { event: 'engine_complete', ...data } }];
    }
    case 'progress': {
      const progress = Math.round(Math.min(1, event.progress / RULES_DONE_AT) * 100) / 100;
      const data = { event: 'engine_progress', engine: 'rule-based', progress } as const;
      return [{ id, name: 'progress', data: { ...data, message: event.message } }];
    }
    case 'complete':
      return [
        // Results are stored as their handler made them for the wire.
        { id: id - 1, name: 'result', data: event.result as ResultData },
        { id, name: 'complete', data: { message: 'Analysis complete', analysis_ref: reference } },
      ];
    case 'error':
      return [{ id, name: 'error', data: toStreamProblem(problemOfTask(event.code, event.error)) }];
    default:
      return [];
  }
}

/** Sequence of the stored event up to which a client has seen everything, by the number of the last event that it saw. */
export function seenSequence(lastEventId: number): number {
  return Math.max(0, Math.ceil(lastEventId / 2) - 1);
}

/** Number of the last event of all, when the task has ended with this sequence. */
export function lastIdOf(lastSequence: number): number {
  return 2 * lastSequence + 1;
}

type ResultData = Extract<StreamEvent, { name: 'result' }>['data'];

function toStreamEngine(engine: EngineKeyName) {
  return StreamEngine.parse(engine.replace('_', '-'));
}
