import { describe, expect, test } from 'vitest';
import type { InvoiceTerms } from '../invoice/e-invoice.ts';
import { breachesOf, breachLine } from './breaches.ts';
import type { BusinessRule } from './business-rule.ts';
import { EN16931, EN16931_RULES, PEPPOL, XRECHNUNG } from './rule-sets.ts';
import { VAT_CATEGORY_RULES } from './rules/vat-category-rules.ts';
import { BROKEN_FOR_PEPPOL, BROKEN_FOR_XRECHNUNG, BROKEN_INVOICES } from './testing/broken-invoices.ts';
import { amount, FULL_INVOICE, withLine } from './testing/full-invoice.ts';

const idsOf = (invoice: InvoiceTerms, rules: readonly BusinessRule[]) =>
  breachesOf(invoice, rules).map(({ ruleId }) => ruleId);

const SETS = {
  'EN 16931': {
    rules: EN16931_RULES.filter((rule) => !VAT_CATEGORY_RULES.includes(rule)),
    broken: BROKEN_INVOICES,
    profile: 'urn:cen.eu:en16931:2017',
  },
  Peppol: {
    rules: PEPPOL.rules,
    broken: BROKEN_FOR_PEPPOL,
    profile: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  },
  XRechnung: {
    rules: XRECHNUNG.rules,
    broken: BROKEN_FOR_XRECHNUNG,
    profile: 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0',
  },
};

describe.each(Object.entries(SETS))('%s', (_name, { rules, broken, profile }) => {
  const whole = { ...FULL_INVOICE, profile };

  test('a whole invoice breaks none of the rules', () => {
    expect(idsOf(whole, [...rules, ...EN16931_RULES])).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is broken by its twin', (id, rule) => {
    const change = broken[id];
    if (change === undefined) throw new Error(`no twin of ${id}`);
    expect(idsOf({ ...whole, ...change }, [rule])).toEqual([id]);
  });

  test('every rule has terms, a sentence and an id of its own', () => {
    expect(rules.filter(({ terms, text }) => terms.length === 0 || !text.endsWith('.'))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

test('no two rules of EN 16931 share an id', () => {
  expect(new Set(EN16931_RULES.map(({ id }) => id)).size).toBe(EN16931_RULES.length);
});

test.each([
  ['urn:cen.eu:en16931:2017', [true, false, false]],
  ['urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0', [true, true, false]],
  ['urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_1.2', [true, false, true]],
  ['urn:factur-x.eu:1p0:minimum', [false, false, false]],
  ['FPR12', [false, false, false]],
])('%s claims what it says', (profile, claims) => {
  expect([EN16931, PEPPOL, XRECHNUNG].map((set) => set.isClaimedBy(profile))).toEqual(claims);
});

test('rounding by line is forgiven where rates are applied, not in sums', () => {
  const rounded = {
    ...FULL_INVOICE,
    taxes: FULL_INVOICE.taxes.map((tax) => ({ ...tax, amount: amount('20.95') })),
  };
  expect(idsOf(rounded, EN16931_RULES)).toEqual(['BR-CO-14']);
});

test('a breach names the parts that break the rule', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7].flatMap((id) => withLine({ id: `L${id}`, name: null }).lines);
  const [breach] = breachesOf(
    { ...FULL_INVOICE, lines },
    EN16931_RULES.filter(({ id }) => id === 'BR-25'),
  );
  expect(breach && breachLine(breach)).toBe(
    'BR-25 (line L1, line L2, line L3, line L4, line L5 and 2 more): Every line names its item.',
  );
});
