/** What to do with an event: hand it on, drop it (seen already), or drop it and ask for those that are missing before it. */
export type GateStep = 'pass' | 'drop' | 'ask-again';

/** Lets every event of a task pass once and in order. */
export interface SequenceGate {
  admit(sequence: number): GateStep;
  /** Sequence of the last event that passed; 0 before the first. */
  last(): number;
}

/**
 * Creates a gate for events numbered 1, 2, 3 … After a gap it asks once for the missing ones; when the replay has the same gap,
 * those events do not exist any more and the gate goes on.
 */
export function createSequenceGate(): SequenceGate {
  let last = 0;
  let askedAfter = -1;
  return {
    last: () => last,
    admit: (sequence) => {
      if (sequence <= last) return 'drop';
      if (sequence > last + 1 && askedAfter !== last) {
        askedAfter = last;
        return 'ask-again';
      }
      last = sequence;
      return 'pass';
    },
  };
}
