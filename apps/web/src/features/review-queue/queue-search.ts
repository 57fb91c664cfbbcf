/** What the address of the queue says. */
export interface QueueSearch {
  /** From 1. */
  readonly page?: number | undefined;
  /** Open ones when absent. */
  readonly state?: 'approved' | 'rejected' | 'second-approval' | undefined;
  readonly who?: 'me' | 'nobody' | undefined;
}

const STATES = new Set(['approved', 'rejected', 'second-approval']);
const PEOPLE = new Set(['me', 'nobody']);

/** Reads the address of the queue; what makes no sense is left out. */
export function toQueueSearch(search: Readonly<Record<string, unknown>>): QueueSearch {
  const { page, state, who } = search;
  return {
    ...(Number.isSafeInteger(page) && Number(page) > 1 ? { page: Number(page) } : {}),
    ...(typeof state === 'string' && STATES.has(state) ? { state: state as QueueSearch['state'] } : {}),
    ...(typeof who === 'string' && PEOPLE.has(who) ? { who: who as QueueSearch['who'] } : {}),
  };
}
