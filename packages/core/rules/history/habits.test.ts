import { expect, it } from 'vitest';

import { textSketchOf } from '../../likeness/text-sketch.ts';
import type { Decimal } from '../../money/decimal.ts';
import { buildEarlier, buildInput, type Recipe } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import type { OrganizationRecords } from '../../verification/history.ts';
import { traitsOf } from '../rule-set/traits.ts';
import { runRules } from '../run.ts';
import { firstFromSeller } from './first-from-seller.ts';
import { justBelowLimit } from './just-below-limit.ts';
import { manyAtOnce } from './many-at-once.ts';
import { roundUnlikeOthers } from './round-unlike-others.ts';
import { templateShared } from './template-shared.ts';

const FIELDS = {
  invoiceNumber: 'RE-2026-17',
  sellerName: 'Acme Ltd',
  invoiceDate: '2026-05-29',
  grandTotal: '4900.00',
  currency: 'EUR',
  iban: 'DE89370400440532013000',
};
const OTHER = buildEarlier({ sellerKey: 'other', iban: 'GB29NWBK60161331926819' });
const OWN = { ...OTHER, sellerKey: 'acmeltd', iban: FIELDS.iban, currency: 'EUR' };
const RECORDS: OrganizationRecords = { documentCount: 40, approvalLimit: null };
const after = (records: Partial<OrganizationRecords>, ...earlier: readonly (typeof OTHER)[]): Recipe => ({
  fields: FIELDS,
  context: { earlier, records: { ...RECORDS, ...records } },
});

describeRule(firstFromSeller, {
  hits: { 'a seller that nobody knows': after({}, OTHER) },
  passes: {
    'a seller that is known': after({}, OWN),
    'a known account under a name that was read in another way': after({}, { ...OWN, sellerKey: 'acmeltb' }),
    'a doubtful reading': { ...after({}, OTHER), textSource: 'ocr', wordConfidence: 0.6 },
  },
  silent: {
    'an organization that has just begun': after({ documentCount: 19 }, OTHER),
    'someone who asks without signing in': { fields: FIELDS },
  },
});

const dated = (...days: readonly string[]) =>
  days.map((invoiceDate, at) => ({ ...OWN, invoiceDate, invoiceNumber: `A${at}` }));
const MONTHLY = dated('2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30');
const LAST_WEEK = dated('2026-05-25', '2026-05-26', '2026-05-27');

describeRule(manyAtOnce, {
  hits: { 'four in a week of a seller that bills once a month': after({}, ...MONTHLY, ...LAST_WEEK) },
  passes: {
    'the next of a monthly series': after({}, ...MONTHLY),
    'a seller that always bills often': after(
      {},
      ...dated('2026-01-30', '2026-01-29', '2026-01-30'),
      ...LAST_WEEK,
    ),
    'one paper that was handed in again and again': after(
      {},
      ...MONTHLY,
      ...LAST_WEEK.map((paper) => ({ ...paper, invoiceNumber: 'A1', invoiceDate: '2026-05-27' })),
    ),
  },
  silent: {
    'a seller that is known for a month': after({}, ...dated('2026-04-30'), ...LAST_WEEK),
    'another seller': after({}, ...MONTHLY.map((paper) => ({ ...paper, sellerKey: 'other' }))),
  },
});

const totals = (...amounts: readonly string[]) => amounts.map((grandTotal) => ({ ...OWN, grandTotal }));
const ODD = totals('119.00', '84.37', '1203.41', '77.77', '961.52');

describeRule(roundUnlikeOthers, {
  hits: { 'a round total among crooked ones': after({}, ...ODD) },
  passes: {
    'a crooked one': { ...after({}, ...ODD), fields: { ...FIELDS, grandTotal: '4912.30' } },
    'a seller with flat rates': after({}, ...ODD, ...totals('1500.00')),
  },
  silent: { 'a seller of whom little is known': after({}, ...ODD.slice(1)) },
});

const LIMIT = { approvalLimit: { amount: '5000.00' as Decimal, currency: 'EUR' } };
const below = (...days: readonly string[]) =>
  dated(...days).map((paper) => ({ ...paper, grandTotal: '4890.00' }));

describeRule(justBelowLimit, {
  hits: { 'three within three months': after(LIMIT, ...below('2026-04-01', '2026-05-02')) },
  passes: {
    'the limit itself': { ...after(LIMIT), fields: { ...FIELDS, grandTotal: '5000.00' } },
    'far below': { ...after(LIMIT), fields: { ...FIELDS, grandTotal: '4700.00' } },
  },
  silent: {
    'no limit': after({}),
    'another currency': { ...after(LIMIT), fields: { ...FIELDS, currency: 'USD' } },
  },
});

it.each([
  ['no other', []],
  ['others long ago', below('2025-04-01', '2025-05-02')],
  ['the same paper again', below('2026-05-29').map((paper) => ({ ...paper, invoiceNumber: 'RE202617' }))],
])('only informs of one paper below the limit: %s', (_name, earlier) => {
  const { findings } = runRules([justBelowLimit], buildInput(after(LIMIT, ...earlier)));
  expect(findings).toMatchObject([{ severity: 'INFO', logOdds: 0 }]);
});

const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`);
const PDF = { fonts: ['ABCDEF+Corbel', 'Corbel-Bold'], producer: 'Filler' };
const FORM = { fields: FIELDS, pdf: PDF, text: WORDS };
const template = traitsOf(buildInput(FORM).document, undefined).template;
const TWIN = { ...OTHER, template, textSketch: textSketchOf(WORDS.join('\n')) };
const withForm = (...earlier: readonly (typeof TWIN)[]) => ({ ...FORM, context: { earlier } });

describeRule(templateShared, {
  hits: { 'another seller with another account': withForm(TWIN) },
  passes: {
    'the same seller': withForm({ ...TWIN, sellerKey: 'acmeltd' }),
    'the same account, which is the matter of another check': withForm({ ...TWIN, iban: FIELDS.iban }),
    'other wording': withForm({ ...TWIN, textSketch: textSketchOf(WORDS.toReversed().join('\n')) }),
    'another template': withForm({ ...TWIN, template: 'word|595x842|calibri' }),
    'the template of a program that many use': withForm(
      TWIN,
      { ...TWIN, sellerKey: 'third' },
      { ...TWIN, sellerKey: 'fourth' },
    ),
  },
  silent: { 'a picture': { ...FORM, image: {}, context: { earlier: [TWIN] } } },
});
