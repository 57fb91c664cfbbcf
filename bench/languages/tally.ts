/** Values counted against the truth. */
export interface Tally {
  right: number;
  /** Values that were told, right or not. */
  told: number;
  /** Values that stand on the paper. */
  printed: number;
}

/** An empty count. */
export function emptyTally(): Tally {
  return { right: 0, told: 0, printed: 0 };
}

/** Adds one count to another. */
export function addTally(to: Tally, more: Tally): void {
  to.right += more.right;
  to.told += more.told;
  to.printed += more.printed;
}

/** Harmonic mean of the shares of told values that are right and of printed values that were told right, 0 to 1. */
export function f1Of({ right, told, printed }: Tally): number {
  return told + printed === 0 ? 0 : (2 * right) / (told + printed);
}
