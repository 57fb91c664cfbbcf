/** A document that speaks to a model, beside the same document that does not. */
export interface Attack {
  /** Where the text stands and its language, such as "white de". */
  readonly id: string;
  /** Where the text stands. */
  readonly way: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly twin: { readonly bytes: Uint8Array; readonly fileName: string };
}

/** How an attack is made from a document; made when it is needed. */
export interface AttackPlan {
  readonly id: string;
  readonly way: string;
  make(): Promise<Attack>;
}
