import type { Place } from '../geometry/box.ts';

/** The verdict. `real` means that nothing was found, never that the paper is authentic. */
export type Label = 'real' | 'suspicious' | 'fake';

/** How much a finding weighs, worst first. */
export type Severity = 'HARD_FAIL' | 'CRITICAL' | 'INFO';

/** What a check looks at. */
export type RuleFamily =
  | 'arithmetic'
  | 'dates'
  | 'identifiers'
  | 'pdf-structure'
  | 'picture'
  | 'provenance'
  | 'history'
  | 'content'
  | 'e-invoice'
  | 'learned';

/** Evidence of a finding. */
export interface Evidence {
  readonly place: Place | null;
  /** What stands there, or stood there, in one short line. */
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

/** What one rule makes of a document. */
export interface Finding {
  readonly ruleId: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Short, e.g. "Total does not add up". */
  readonly title: string;
  /** One sentence for a bookkeeper: what, where, and what to do. */
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  /** Evidence for forgery in natural-log odds: above 0 speaks for it, below 0 against it. */
  readonly logOdds: number;
  /** What the catalogue would have given, where the rule set changed it. */
  readonly usual?: { readonly severity: Severity; readonly logOdds: number };
}

/** Whether a rule could run, and why not. */
export interface RuleRun {
  readonly ruleId: string;
  readonly outcome: 'hit' | 'clear' | 'not-applicable';
  /** Why it does not apply; `null` when it ran. */
  readonly reason: string | null;
}

/** What the person who uploads should do. */
export type RecommendedAction = 'approve' | 'review' | 'reject';

/** The outcome of all checks. */
export interface Verification {
  readonly label: Label;
  /** Chance of forgery at the stated prior, 0 to 1; higher is worse. */
  readonly score: number;
  /** "[TAG] Title: explanation", worst first. */
  readonly reasons: readonly string[];
  readonly minorNotes: readonly string[];
  readonly findings: readonly Finding[];
  readonly runs: readonly RuleRun[];
  readonly recommendedAction: RecommendedAction;
  readonly ruleSetVersion: string;
  /** By what documents like this one are recognised; absent in records from before it was kept. */
  readonly traits?: Readonly<Record<'seller' | 'producer' | 'template', string | null>>;
  readonly engineVersion: string;
}
