/** A bounded memory for things that are costly to make. */
export interface BoundedCache {
  /** The kept bytes, or what `make` gives; callers who ask at once share one making. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Keeps at most `maxBytes`, forgetting what was not asked for the longest. Failures are not kept. */
export function createBoundedCache(maxBytes: number): BoundedCache {
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  let size = 0;

  const keep = (key: string, bytes: Uint8Array) => {
    kept.set(key, bytes);
    size += bytes.length;
    for (const [oldest, old] of kept) {
      if (size <= maxBytes) break;
      kept.delete(oldest);
      size -= old.length;
    }
  };
  const begin = async (key: string, make: () => Promise<Uint8Array>) => {
    try {
      const bytes = await make();
      keep(key, bytes);
      return bytes;
    } finally {
      underWay.delete(key);
    }
  };
  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        // Set again, so that it becomes the newest.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const running = underWay.get(key) ?? begin(key, make);
      underWay.set(key, running);
      return running;
    },
  };
}
