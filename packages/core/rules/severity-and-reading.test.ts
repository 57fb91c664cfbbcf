import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildEarlier, buildField, buildInput, type Recipe, SOMEWHERE } from '../testing/build.ts';
import type { Severity } from '../verification/verification.ts';
import { ALL_RULES } from './registry.ts';
import { runRules } from './run.ts';

const RANK: Readonly<Record<Severity, number>> = { HARD_FAIL: 3, CRITICAL: 2, INFO: 1 };

const date = (value: string) => buildField({ value, raw: value });
const seller = { sellerName: 'Muster GmbH', sellerVatId: 'DE136695976', iban: 'DE89370400440532013000' };
const printed = ['USt-IdNr.: DE136695976', 'IBAN: DE89370400440532013000'];

/** Documents that trip every rule that goes by what was read. */
const DOCUMENTS: Readonly<Record<string, Recipe>> = {
  'total-mismatch': { fields: { netTotal: '100.00', taxTotal: '19.00', grandTotal: '919.00' } },
  'tax-mismatch': {
    fields: { netTotal: '100.00', grandTotal: '119.00', taxTotal: '19.00' },
    taxes: [{ rate: '7', base: '100.00', amount: '19.00' }],
  },
  'due-amount-mismatch': { fields: { grandTotal: '100.00', paidAmount: '20.00', amountDue: '95.00' } },
  'change-mismatch': { fields: { cashGiven: '50.00', changeGiven: '5.00', grandTotal: '12.00' } },
  'line-product-mismatch': { fields: { grandTotal: '90.00' }, lines: [['2', '10.00', '90.00']] },
  'lines-sum-mismatch': { fields: { netTotal: '123.45' }, lines: [['2', '10.00', '20.00']] },
  'due-before-issue': { fields: { invoiceDate: date('2026-05-20'), dueDate: date('2026-04-20') } },
  'future-date': { fields: { invoiceDate: date('2027-05-20') } },
  'file-older-than-invoice': {
    fields: { invoiceDate: date('2026-05-20') },
    pdf: { createdAt: '2025-01-01T00:00:00Z' },
  },
  'file-younger-than-invoice': {
    fields: { invoiceDate: date('2024-05-20') },
    pdf: { createdAt: '2026-01-01T00:00:00Z' },
  },
  'tax-rate-unknown': { fields: seller, text: [...printed, 'MwSt 33 % 33.00'], taxes: [{ rate: '33' }] },
  'currency-unusual': { fields: { ...seller, currency: 'JPY' }, text: printed },
  'tax-name-foreign': { fields: seller, text: [...printed, 'Sales tax 8 % 8.00'] },
  'iban-invalid': { text: ['IBAN: DE89370400440532013007'] },
  'vat-id-invalid': { text: ['USt-IdNr.: DE136695970'] },
  'account-changed': {
    fields: { sellerName: 'Muster GmbH', iban: 'DE00370400440532013000' },
    context: { earlier: [buildEarlier({ sellerKey: 'mustergmbh', iban: 'NL91ABNA0417164300' })] },
  },
  'same-number-other-amount': {
    fields: { sellerName: 'Muster GmbH', invoiceNumber: 'R-1001', grandTotal: '900.00' },
    context: {
      earlier: [buildEarlier({ sellerKey: 'mustergmbh', invoiceNumber: 'R-1001', grandTotal: '100.00' })],
    },
  },
};

/** The same document, read with this confidence from recognised pages or from exact text. */
function readWith(recipe: Recipe, confidence: number, isRecognised: boolean): Recipe {
  const fields = Object.fromEntries(
    Object.entries(recipe.fields ?? {}).map(([name, value]) => [
      name,
      { ...buildField(value), confidence, place: SOMEWHERE },
    ]),
  );
  return isRecognised
    ? { ...recipe, fields, textSource: 'ocr', wordConfidence: confidence, pdf: recipe.pdf ?? {} }
    : { ...recipe, fields };
}

function judged(ruleId: string, recipe: Recipe) {
  const rules = ALL_RULES.filter(({ id }) => id === ruleId);
  const [finding] = runRules(rules, buildInput(recipe)).findings;
  return { rank: finding ? RANK[finding.severity] : 0, logOdds: finding?.logOdds ?? 0 };
}

describe('a value that was read less surely', () => {
  it.each(Object.keys(DOCUMENTS))('is seen by %s when it was read surely', (ruleId) => {
    expect(judged(ruleId, readWith(DOCUMENTS[ruleId] ?? {}, 1, false)).rank).toBeGreaterThan(0);
  });

  it('never makes any check more severe or heavier', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyRule = fc.constantFrom(...ALL_RULES.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(DOCUMENTS)),
        anyRule,
        fc.tuple(share, share, fc.boolean()),
        (name, ruleId, [a, b, isRecognised]) => {
          const recipe = DOCUMENTS[name] ?? {};
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          for (const id of [name, ruleId]) {
            const less = judged(id, readWith(recipe, low, isRecognised));
            const more = judged(id, readWith(recipe, high, isRecognised));
            expect(less.rank).toBeLessThanOrEqual(more.rank);
            expect(less.logOdds).toBeLessThanOrEqual(more.logOdds);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('accuses nobody when it was recognised with doubt', () => {
    for (const [ruleId, recipe] of Object.entries(DOCUMENTS)) {
      expect(judged(ruleId, readWith(recipe, 0.45, true)).rank, ruleId).toBeLessThan(RANK.CRITICAL);
    }
  });

  it.each(Object.entries(DOCUMENTS))('%s tells what was found and what to do', (ruleId, recipe) => {
    const rules = ALL_RULES.filter(({ id }) => id === ruleId);
    const [finding] = runRules(rules, buildInput(readWith(recipe, 1, false))).findings;
    expect(finding?.explanation).toMatch(/^\S.{10,300}[.;] .{5,150}\.$/su);
    expect(finding?.evidence.length).toBeGreaterThan(0);
  });
});
