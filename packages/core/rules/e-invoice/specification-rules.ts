import { breachesOf, breachLine } from '../../en16931/breaches.ts';
import { EN16931, PEPPOL, XRECHNUNG, type RuleSetOfSpecification } from '../../en16931/rule-sets.ts';
import type { Document } from '../../document/document.ts';
import type { EInvoice } from '../../invoice/e-invoice.ts';
import { defineRule, type Rule } from '../rule.ts';

/** Broken rules that are listed one by one. */
const LISTED = 40;

/** A check that reports, by their ids, the rules of a specification that an e-invoice claims to follow and breaks. */
function specificationRule(
  { name, isClaimedBy, rules }: RuleSetOfSpecification,
  { id, source }: { readonly id: string; readonly source: string },
): Rule {
  const claiming = ({ eInvoices }: Document): readonly EInvoice[] =>
    eInvoices.filter(({ profile }) => profile !== null && isClaimedBy(profile));
  return defineRule({
    id,
    family: 'e-invoice',
    severity: 'INFO',
    title: `The data breaks rules of ${name}`,
    about: `The data of an e-invoice that says it follows ${name} is checked against the rules of ${name}. Broken ones are named by their ids.`,
    why: 'Programs that make invoices keep to the rules; data that was edited by hand often does not. Recipients may refuse such an invoice.',
    falsePositives: 'Faulty invoice programs, and rules of newer or older versions of the specification.',
    source,
    logOdds: 0.3,
    appliesTo: ({ document }) =>
      claiming(document).length === 0 ? `The file holds no e-invoice that follows ${name}.` : null,
    evaluate: ({ document }) => {
      const breaches = claiming(document).flatMap((invoice) => breachesOf(invoice, rules));
      const ids = [...new Set(breaches.map(({ ruleId }) => ruleId))];
      if (ids.length === 0) return null;
      return {
        severity: 'INFO',
        explanation: `The e-invoice data breaks ${ids.slice(0, LISTED).join(', ')} of ${name}. Ask the seller for a correct file if your books need one.`,
        evidence: breaches.slice(0, LISTED).map((breach) => ({ place: null, text: breachLine(breach) })),
      };
    },
  });
}

/** The data breaks rules of EN 16931. */
export const en16931Broken = specificationRule(EN16931, {
  id: 'en16931-broken',
  source: 'EN 16931-1:2017, section 6.4: business rules.',
});

/** The data breaks rules of Peppol. */
export const peppolBroken = specificationRule(PEPPOL, {
  id: 'peppol-broken',
  source: 'Peppol BIS Billing 3.0, business rules PEPPOL-EN16931-R*.',
});

/** The data breaks rules of XRechnung. */
export const xrechnungBroken = specificationRule(XRECHNUNG, {
  id: 'xrechnung-broken',
  source: 'XRechnung 3.0, business rules BR-DE-*.',
});
