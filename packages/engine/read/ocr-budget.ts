/** Share of a document's time that recognition may use; the rest is for opening and extracting. */
const OCR_SHARE = 0.85;

/** Decides whether there is time to recognise one more page, by how long the pages so far took. */
export interface OcrBudget {
  readonly hasTime: () => boolean;
  /** Counts a recognised page. */
  readonly add: (ms: number) => void;
  /** Milliseconds spent so far. */
  readonly spentMs: () => number;
}

/** A budget for a document that was begun at `startedMs` (of the monotonic clock) and may take `timeoutMs`. */
export function createOcrBudget(
  startedMs: number,
  timeoutMs: number,
  now = () => performance.now(),
): OcrBudget {
  let [spent, longest] = [0, 0];
  return {
    hasTime: () => now() + longest <= startedMs + timeoutMs * OCR_SHARE,
    add: (ms) => {
      spent += ms;
      longest = Math.max(longest, ms);
    },
    spentMs: () => spent,
  };
}
