import type { OrganizationId } from '../../platform/ids.ts';
import type { ServerSentEvent } from '../../platform/routing/event-stream.ts';
import type { ReviewFeed } from './review-feed.ts';

/** A client that is so far behind reads the list anew instead. */
const MOST_WAITING = 200;

type Change = Omit<ServerSentEvent, 'id'>;

const READY: Change = { name: 'ready', data: {} };

/** Changes of a queue until the signal ends them. `ready` comes first and after every gap: read the list then. */
export async function* reviewChanges(
  feed: ReviewFeed,
  organizationId: OrganizationId,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent> {
  let waiting: Change[] = [READY];
  let woken = Promise.withResolvers<void>();
  const add = (change: Change) => {
    waiting = change === READY || waiting.length >= MOST_WAITING ? [READY] : [...waiting, change];
    woken.resolve();
  };
  const unfollow = await feed.follow(organizationId, {
    onChange: (data) => add({ name: 'review_changed', data }),
    onGap: () => add(READY),
  });
  const stop = () => woken.resolve();
  signal.addEventListener('abort', stop, { once: true });
  try {
    let id = 0;
    while (!signal.aborted) {
      const changes = waiting;
      waiting = [];
      for (const change of changes) yield { id: (id += 1), ...change };
      if (waiting.length > 0) continue;
      await woken.promise;
      woken = Promise.withResolvers();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    unfollow();
  }
}
