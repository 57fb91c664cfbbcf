/** How people of one language talk to a machine that reads documents. Lower case; matched without accents. */
export interface TalkWords {
  /** Verbs that set something aside: "ignore". */
  readonly setAside: readonly string[];
  /** What may stand between such a verb and its object, in any number up to six: "all", "previous". */
  readonly between: readonly string[];
  /** What a machine was told before, by the beginning of the word: "instruction", "system prompt". */
  readonly orders: readonly string[];
  /** The object comes before the verb. */
  readonly isVerbLast?: boolean;
  /** Phrases that nobody writes to people. */
  readonly plain: readonly string[];
  /** Names by which only a machine is called: "language model". */
  readonly machines: readonly string[];
  /** Names that also stand on honest invoices: "assistant". They count beside a demand only. */
  readonly mentions: readonly string[];
  /** What only a machine is told to do, by the beginning of the phrase: "classify this", "answer with". */
  readonly demands: readonly string[];
  /** What people are told, too: "the total is". They count close to the name of a machine only. */
  readonly requests: readonly string[];
}
