import type { BusinessRule } from './business-rule.ts';
import { ALLOWANCE_RULES } from './rules/allowances.ts';
import { CODE_RULES } from './rules/codes.ts';
import { CONDITION_RULES } from './rules/conditions.ts';
import { DECIMAL_RULES } from './rules/decimals.ts';
import { DETAIL_RULES } from './rules/details.ts';
import { PARTY_RULES } from './rules/parties.ts';
import { PEPPOL_RULES } from './rules/peppol.ts';
import { PRESENCE_RULES } from './rules/presence.ts';
import { VAT_CATEGORY_RULES } from './rules/vat-category-rules.ts';
import { XRECHNUNG_RULES } from './rules/xrechnung.ts';

/** The business rules of EN 16931-1: a new rule is one definition in its group. */
export const EN16931_RULES: readonly BusinessRule[] = [
  ...PRESENCE_RULES,
  ...PARTY_RULES,
  ...DETAIL_RULES,
  ...ALLOWANCE_RULES,
  ...CONDITION_RULES,
  ...DECIMAL_RULES,
  ...CODE_RULES,
  ...VAT_CATEGORY_RULES,
];

/** A specification with its own rules, and how an invoice claims to follow it (BT-24). */
export interface RuleSetOfSpecification {
  readonly name: string;
  readonly isClaimedBy: (profile: string) => boolean;
  readonly rules: readonly BusinessRule[];
}

/** EN 16931 itself. Slim Factur-X profiles don't claim it: they have no lines. */
export const EN16931: RuleSetOfSpecification = {
  name: 'EN 16931',
  isClaimedBy: (profile) => profile.startsWith('urn:cen.eu:en16931:2017'),
  rules: EN16931_RULES,
};

/** Peppol BIS Billing 3. */
export const PEPPOL: RuleSetOfSpecification = {
  name: 'Peppol BIS Billing 3',
  isClaimedBy: (profile) => profile.includes('urn:fdc:peppol.eu:2017:poacc:billing:3'),
  rules: PEPPOL_RULES,
};

/** XRechnung. */
export const XRECHNUNG: RuleSetOfSpecification = {
  name: 'XRechnung',
  isClaimedBy: (profile) => /kosit:(?:standard:)?xrechnung/.test(profile),
  rules: XRECHNUNG_RULES,
};
