import { describe, expect, it } from 'vitest';

import { buildEarlier, buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { hashDistance } from '../../likeness/hash-bits.ts';
import { runRules } from '../run.ts';
import { accountChanged } from './account-changed.ts';
import { accountShared } from './account-shared.ts';
import { numberOutOfOrder } from './number-out-of-order.ts';
import { sameContent } from './same-content.ts';
import { sameFile } from './same-file.ts';
import { sameInvoice } from './same-invoice.ts';
import { sameNumberOtherAmount } from './same-number-other-amount.ts';
import { samePicture } from './same-picture.ts';

const FIELDS = {
  invoiceNumber: 'RE-2026-17',
  sellerName: 'Acme Ltd',
  invoiceDate: '2026-05-01',
  grandTotal: '119.00',
  iban: 'DE89370400440532013000',
};
const TWIN = buildEarlier({
  invoiceNumber: 'RE 2026 17',
  sellerKey: 'acmeltd',
  invoiceDate: '2026-05-01',
  grandTotal: '119.0',
  iban: FIELDS.iban,
});
const withEarlier = (...earlier: readonly ReturnType<typeof buildEarlier>[]) => ({
  fields: FIELDS,
  context: { earlier },
});
const nothing = { 'a first document': { fields: FIELDS } };

describeRule(sameFile, {
  hits: { 'the same bytes': withEarlier(buildEarlier({ sha256: 'a'.repeat(64) })) },
  passes: { 'other bytes': withEarlier(TWIN) },
  silent: nothing,
});

describeRule(sameContent, {
  hits: { 'a receipt without a number': withEarlier({ ...TWIN, invoiceNumber: null }) },
  passes: {
    'an invoice that is recognised by its number': withEarlier(TWIN),
    'the same amount a month earlier': withEarlier({
      ...TWIN,
      invoiceNumber: null,
      invoiceDate: '2026-04-01',
    }),
  },
  silent: nothing,
});

it('notes that an analysed file is stored already, and accuses nobody', () => {
  const twin = buildEarlier({ sha256: 'a'.repeat(64) });
  const input = buildInput({ fields: FIELDS, context: { earlier: [twin], purpose: 'analysis' } });
  expect(runRules([sameFile], input).findings).toMatchObject([{ severity: 'INFO', logOdds: 0 }]);
});

describeRule(sameInvoice, {
  hits: { 'number, seller and amount of an earlier one': withEarlier(TWIN) },
  passes: {
    'a recurring invoice with a new number': withEarlier({ ...TWIN, invoiceNumber: 'RE-2026-16' }),
    'the number of another seller': withEarlier({
      ...TWIN,
      sellerKey: 'other',
      iban: null,
      invoiceDate: '2025-01-01',
    }),
  },
  silent: nothing,
});

describeRule(sameNumberOtherAmount, {
  hits: { 'a raised amount under an old number': withEarlier({ ...TWIN, grandTotal: '19.00' }) },
  passes: {
    'the same amount': withEarlier(TWIN),
    'the number of another seller': withEarlier({
      ...TWIN,
      sellerKey: 'other',
      iban: null,
      grandTotal: '19.00',
    }),
  },
  silent: nothing,
});

describeRule(accountChanged, {
  hits: { 'a new account': withEarlier({ ...TWIN, iban: 'GB29NWBK60161331926819' }) },
  passes: {
    'the known account': withEarlier(TWIN),
    'one of two known accounts': withEarlier(TWIN, { ...TWIN, iban: 'GB29NWBK60161331926819' }),
    'another seller of the same name': {
      fields: { ...FIELDS, sellerVatId: 'DE136695976' },
      context: { earlier: [{ ...TWIN, sellerVatId: 'NL000099998B57', iban: 'NL91ABNA0417164300' }] },
    },
    'an unknown seller': withEarlier({ ...TWIN, sellerKey: 'other', iban: 'GB29NWBK60161331926819' }),
  },
  silent: nothing,
});

it('shows the account of the latest earlier document', () => {
  const old = { ...TWIN, iban: 'NL91ABNA0417164300', invoiceDate: '2026-04-01', reference: 'new.pdf' };
  const older = { ...TWIN, iban: 'GB29NWBK60161331926819', invoiceDate: '2025-04-01' };
  const { findings } = runRules([accountChanged], buildInput(withEarlier(old, older)));
  expect(findings[0]?.evidence[0]?.before).toBe('NL91ABNA0417164300');
  expect(findings[0]?.explanation).toContain('new.pdf');
});

const WITH_VAT = { ...FIELDS, sellerVatId: 'DE136695976' };

const sharedWith = (sellerVatId: string, more: Partial<typeof TWIN> = {}) => ({
  fields: WITH_VAT,
  context: { earlier: [{ ...TWIN, sellerKey: 'other', sellerVatId, ...more }] },
});

describeRule(accountShared, {
  hits: {
    'a clear reading, as a note': {
      ...sharedWith('NL000099998B57'),
      textSource: 'ocr',
      severity: 'INFO',
    },
    'a number that lacks its country and is another': sharedWith('129273398'),
    'the account of a seller with another tax number': {
      fields: WITH_VAT,
      context: { earlier: [{ ...TWIN, sellerKey: 'other', sellerVatId: 'NL000099998B57' }] },
    },
  },
  passes: {
    'a tax number that was misread before': sharedWith('DE136695975'),
    'a tax number that is misread now': {
      ...sharedWith('DE136695976'),
      fields: { ...WITH_VAT, sellerVatId: 'DE136695978' },
    },
    'a tax number without its country': sharedWith('136695976'),
    'a seller of the same name with a second tax number': sharedWith('NL000099998B57', {
      sellerKey: 'acmeltd',
    }),
    'a doubtful reading': { ...sharedWith('NL000099998B57'), textSource: 'ocr', wordConfidence: 0.6 },
    'the same seller': { fields: WITH_VAT, context: { earlier: [{ ...TWIN, sellerVatId: 'DE136695976' }] } },
    'a name that was read in another way': {
      fields: WITH_VAT,
      context: { earlier: [{ ...TWIN, sellerKey: 'acmeltb' }] },
    },
  },
  silent: nothing,
});

const series = (...rows: readonly (readonly [string, string])[]) =>
  rows.map(([invoiceNumber, invoiceDate]) => ({ ...TWIN, invoiceNumber, invoiceDate }));
const ORDERLY = series(['RE202611', '2026-01-02'], ['RE202612', '2026-02-02'], ['RE202618', '2026-03-02']);

describeRule(numberOutOfOrder, {
  hits: {
    'a lower number months later': { ...withEarlier(...ORDERLY), severity: 'INFO' },
    'a lower number of the same year, which is not part of it': {
      fields: { ...FIELDS, invoiceNumber: '0004' },
      context: {
        earlier: series(['0011', '2026-01-02'], ['0012', '2026-02-02'], ['0018', '2026-03-02']),
      },
    },
  },
  passes: {
    'a number that goes on': withEarlier(...ORDERLY.slice(0, 2), ...series(['RE202615', '2026-03-02'])),
    'a seller that does not count up': withEarlier(...ORDERLY, ...series(['RE202601', '2026-04-20'])),
    'a seller that starts anew each January': {
      fields: { ...FIELDS, invoiceNumber: '0004' },
      context: {
        earlier: series(['0011', '2025-06-02'], ['0012', '2025-09-02'], ['0018', '2025-12-02']),
      },
    },
    'numbers of another form': withEarlier(
      ...series(['A1', '2026-01-02'], ['77', '2026-02-02'], ['X9', '2026-03-02']),
    ),
  },
  silent: nothing,
});

const HASH = '0f1e2d3c4b5a6978';

describeRule(samePicture, {
  hits: {
    'a picture saved again': {
      ...withEarlier({ ...TWIN, pictureHash: '0f1e2d3c4b5a6979' }),
      pictureHash: HASH,
    },
  },
  passes: {
    'the next invoice on the same paper': {
      ...withEarlier({ ...TWIN, pictureHash: HASH, invoiceNumber: 'RE-2026-16', invoiceDate: '2026-04-01' }),
      pictureHash: HASH,
    },
    'another picture': { ...withEarlier({ ...TWIN, pictureHash: 'f0e1d2c3b4a59687' }), pictureHash: HASH },
  },
  silent: { 'no picture': withEarlier(TWIN) },
});

describe('hashDistance', () => {
  it('counts differing bits and takes broken hashes as far away', () => {
    expect(hashDistance(HASH, HASH)).toBe(0);
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(hashDistance('xyz', HASH)).toBe(64);
    expect(hashDistance(null, HASH)).toBe(64);
  });
});
