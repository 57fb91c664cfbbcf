import type { SignalName } from '../rules/rule-set/signals.ts';
import type { Traits } from '../rules/rule-set/traits.ts';
import type { Finding, Label } from '../verification/verification.ts';

/** What a person says about one finding. */
export type IndicatorVerdict = 'correct' | 'incorrect' | 'unsure';

/** A document as it was judged when somebody gave feedback on it. */
export interface JudgedDocument {
  readonly id: string;
  /** With the weights of the catalogue. */
  readonly findings: readonly Finding[];
  readonly traits: Traits;
  readonly signals: readonly SignalName[];
}

/** One person's feedback on one document. */
export interface Lesson {
  /** Who gave it; everyone without a name is one person. */
  readonly person: string;
  readonly document: JudgedDocument;
  readonly label: Label;
  /** How sure the person is, 1 to 5. */
  readonly confidence: number;
  /** By rule id. */
  readonly reviews: Readonly<Record<string, IndicatorVerdict>>;
  /** Signs that the findings should have named. */
  readonly missed: readonly SignalName[];
  /** Not learned from yet. Earlier lessons only help to measure. */
  readonly isNew: boolean;
}

const CHANCES: Readonly<Record<Label, number>> = { real: 0, suspicious: 0.5, fake: 1 };

/** The chance of forgery that a person's label stands for, 0 to 1. */
export function chanceOfLabel(label: Label): number {
  return CHANCES[label];
}
