import { describe, expect, test } from 'vitest';
import type { InvoiceTerms } from '../invoice/e-invoice.ts';
import { breachesOf } from './breaches.ts';
import { EN16931_RULES } from './rule-sets.ts';
import { VAT_CATEGORY_RULES } from './rules/vat-category-rules.ts';
import { VAT_CATEGORIES, type VatCategory } from './rules/vat-category.ts';
import { categoryInvoice, withoutVatIds } from './testing/category-invoice.ts';
import { amount, FULL_INVOICE, withEntry, withLine, withTax } from './testing/full-invoice.ts';

const idsOf = (invoice: InvoiceTerms) => breachesOf(invoice, VAT_CATEGORY_RULES).map(({ ruleId }) => ruleId);

const WRONG_RATES = {
  positive: amount('0'),
  'not-negative': amount('-1'),
  zero: amount('19'),
  absent: amount('0'),
} as const;

/** What breaks each rule of a category in an invoice that is wholly under it. */
function twinsOf(category: VatCategory): Readonly<Record<string, InvoiceTerms>> {
  const whole = categoryInvoice(category);
  const taxRate = WRONG_RATES[category.rate];
  const unregistered = category.seller === 'none' ? registered(whole) : withoutVatIds(whole);
  const otherwise = { taxCategory: 'Q', taxRate: null };
  const lineOnly = withEntry(true, otherwise, withEntry(false, otherwise, unregistered));
  const withoutLine = (invoice: InvoiceTerms) => withLine(otherwise, invoice);
  const explained = category.exemption === 'must' ? null : 'Why not';
  return {
    '01': { ...whole, taxes: [] },
    '02': lineOnly,
    '03': withEntry(true, otherwise, withoutLine(unregistered)),
    '04': withEntry(false, otherwise, withoutLine(unregistered)),
    '05': withLine({ taxRate }, whole),
    '06': withEntry(false, { taxRate }, whole),
    '07': withEntry(true, { taxRate }, whole),
    '08': withTax({ base: amount('112.00') }, whole),
    '09': withTax({ amount: amount('40.00') }, whole),
    '10': withTax({ exemptionReason: explained }, whole),
  };
}

function registered(invoice: InvoiceTerms): InvoiceTerms {
  return { ...invoice, seller: FULL_INVOICE.seller };
}

describe.each(VAT_CATEGORIES.map((category) => [category.name, category] as const))(
  '%s',
  (_name, category) => {
    test('an invoice as the category asks for it breaks no rule of EN 16931', () => {
      expect(breachesOf(categoryInvoice(category), EN16931_RULES)).toEqual([]);
    });

    test.each(Object.entries(twinsOf(category)))('rule %s is broken by its twin', (number, twin) => {
      expect(idsOf(twin)).toContain(`${category.prefix}-${number}`);
    });

    test.each(['02', '03', '04'])('registrations are asked for only where rule %s looks', (number) => {
      const twin = twinsOf(category)[number];
      const others = ['02', '03', '04'].filter((each) => each !== number);
      const found = twin === undefined ? [] : idsOf(twin);
      expect(others.filter((each) => found.includes(`${category.prefix}-${each}`))).toEqual([]);
    });
  },
);

function under(code: string): InvoiceTerms {
  const category = VAT_CATEGORIES.find((each) => each.code === code);
  if (category === undefined) throw new Error(`no category ${code}`);
  return categoryInvoice(category);
}

const standardRow = FULL_INVOICE.taxes;
const split = withTax({ category: 'B' });

test.each<[string, InvoiceTerms]>([
  ['BR-IC-11', { ...under('K'), deliveryDate: null, period: null }],
  ['BR-IC-12', { ...under('K'), deliverToAddress: null }],
  ['BR-O-11', { ...under('O'), taxes: [...under('O').taxes, ...standardRow] }],
  ['BR-O-12', withLine({ taxCategory: 'S' }, under('O'))],
  ['BR-O-13', withEntry(false, { taxCategory: 'S' }, under('O'))],
  ['BR-O-14', withEntry(true, { taxCategory: 'S' }, under('O'))],
  ['BR-B-01', split],
  ['BR-B-02', { ...split, taxes: [...split.taxes, ...standardRow] }],
])('%s is broken by its twin', (id, twin) => {
  expect(idsOf(twin)).toContain(id);
});

test('rates are kept apart where VAT is charged', () => {
  const [line] = FULL_INVOICE.lines;
  const [row] = FULL_INVOICE.taxes;
  if (!line || !row) throw new Error('no line');
  const reduced = { ...line, taxRate: amount('7.0') };
  const twoRates = {
    ...FULL_INVOICE,
    lines: [line, reduced],
    taxes: [row, { ...row, rate: amount('7.00'), base: amount('100.00'), amount: amount('7.00') }],
  };
  expect(idsOf(twoRates)).toEqual([]);
  expect(idsOf({ ...twoRates, taxes: [row] })).toEqual([]);
  expect(
    idsOf({ ...twoRates, taxes: twoRates.taxes.map((tax) => ({ ...tax, rate: amount('7') })) }),
  ).toContain('BR-S-08');
});
