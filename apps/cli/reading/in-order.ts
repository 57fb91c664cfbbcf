/**
 * Runs `work` on all items, at most `parallel` at a time, and yields the results in the order of the items, each as soon as it and
 * all before it are there. At most four times `parallel` results wait for an earlier one.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  parallel: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const ahead = parallel * 4;
  const running: Promise<R>[] = [];
  const gate = createGate(parallel);
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < ahead) {
      const item = items[next] as T;
      next += 1;
      const result = gate(() => work(item));
      // A failure is reported where its turn comes, not as an unhandled rejection before.
      result.catch(() => undefined);
      running.push(result);
    }
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
}

/** Lets at most `parallel` pieces of work run at a time, in order of arrival. */
function createGate(parallel: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = parallel;
  const release = () => {
    const wake = waiting.shift();
    if (wake === undefined) free += 1;
    else wake();
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      release();
    }
  };
}
