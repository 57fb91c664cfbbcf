/** What a check saw. */
export interface CheckOutcome {
  readonly isFine: boolean;
  readonly detail: string;
}

/** One thing that the product needs on this machine. */
export interface Check {
  readonly name: string;
  /** What to do when it fails. */
  readonly advice: string;
  readonly run: () => Promise<CheckOutcome>;
}
