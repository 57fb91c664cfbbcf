import { describe, expect, it } from 'vitest';

import type { Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run.ts';
import type { Severity } from '../verification/verification.ts';
import { buildInput, type Recipe } from './build.ts';

/** Documents that show what a rule does. Names say why. */
export interface RuleCases {
  /** Documents that it must hit, with the severity where it matters. */
  readonly hits: Readonly<Record<string, Recipe & { readonly severity?: Severity }>>;
  /** Honest documents that it must pass. */
  readonly passes: Readonly<Record<string, Recipe>>;
  /** Documents that its gate must keep it from judging. */
  readonly silent: Readonly<Record<string, Recipe>>;
}

/** Declares the tests of one rule. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    for (const [name, recipe] of Object.entries(cases.hits)) {
      it(`hits ${name}`, () => {
        const { findings } = runRules([rule], buildInput(recipe));
        expect(findings).toHaveLength(1);
        // Rules that weigh nothing only inform.
        expect((findings[0]?.logOdds ?? -1) > 0).toBe(rule.logOdds > 0);
        expect(findings[0]?.severity).toBe(recipe.severity ?? rule.severity);
      });
    }
    for (const [name, recipe] of Object.entries(cases.passes)) {
      it(`passes ${name}`, () => {
        expect(runRules([rule], buildInput(recipe)).runs[0]?.outcome).toBe('clear');
      });
    }
    for (const [name, recipe] of Object.entries(cases.silent)) {
      it(`stays silent on ${name}`, () => {
        const { runs } = runRules([rule], buildInput(recipe));
        expect(runs[0]?.outcome).toBe('not-applicable');
        expect(runs[0]?.reason).not.toMatch(/could not be completed/);
      });
    }
  });
}
