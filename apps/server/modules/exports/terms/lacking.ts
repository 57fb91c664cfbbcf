import { breachesOf, breachLine } from '@vouch/core/en16931/breaches.ts';
import { EN16931_RULES } from '@vouch/core/en16931/rule-sets.ts';
import { PRESENCE_RULES } from '@vouch/core/en16931/rules/presence.ts';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';

/** What keeps an invoice from being a valid file of EN 16931. */
export interface Lacking {
  /** Terms that every invoice must give and this one does not. */
  readonly missingTerms: readonly string[];
  /** Rules that it breaks, with where. */
  readonly broken: readonly string[];
  readonly ruleIds: readonly string[];
}

const PRESENCE: ReadonlySet<string> = new Set(PRESENCE_RULES.map(({ id }) => id));

/** What the invoice lacks; `null` when it breaks no rule. */
export function lackingOf(terms: InvoiceTerms): Lacking | null {
  const breaches = breachesOf(terms, EN16931_RULES);
  if (breaches.length === 0) return null;
  const missing = breaches.filter(({ ruleId }) => PRESENCE.has(ruleId)).flatMap((breach) => breach.terms);
  return {
    missingTerms: [...new Set(missing)],
    broken: breaches.map(breachLine),
    ruleIds: breaches.map(({ ruleId }) => ruleId),
  };
}
