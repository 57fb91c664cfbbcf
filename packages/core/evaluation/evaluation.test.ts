import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLocal, measureReliability, measureSilence } from './measure-reliability.ts';
import { readTruthLines } from './read-truth-lines.ts';
import { readTruthTable } from './read-truth-table.ts';
import { f1Of, overall, scoreFields, tallyOf } from './score-fields.ts';
import { TruthError } from './truth.ts';

describe('truth', () => {
  it('is read as sample documents come with it, with plain values, further right ones and known absence', () => {
    const text = [
      '{"file":"a.pdf","kind":"invoice","fields":{"grandTotal":{"value":"119.00","text":"119,00 €"}}}',
      '',
      '{"file":"b/c.jpg","fields":{"merchant":"Acme","due_date":null,"total":9},"alt":{"merchant":["Acme Ltd"]}}',
    ].join('\r\n');
    expect(readTruthLines(text)).toEqual([
      { file: 'a.pdf', fields: { grandTotal: ['119.00'] } },
      { file: 'b/c.jpg', fields: { sellerName: ['Acme', 'Acme Ltd'], dueDate: [], grandTotal: ['9'] } },
    ]);
  });

  it('is read from a table', () => {
    const rows = [
      ['file', 'Total', 'seller_name', 'due_date'],
      ['a.pdf', '119.00', '', '-'],
      ['', '', '', ''],
    ];
    expect(readTruthTable(rows)).toEqual([
      { file: 'a.pdf', fields: { grandTotal: ['119.00'], dueDate: [] } },
    ]);
  });

  it.each([['[]'], ['{'], ['{"file":"a"}'], ['{"file":"a","fields":{"totl":"1"}}'], ['{"fields":{}}']])(
    'that can not be used is refused with its line: %s',
    (line) => {
      expect(() => readTruthLines(`{"file":"a","fields":{}}\n${line}`)).toThrow(TruthError);
      expect(() => readTruthLines(`{"file":"a","fields":{}}\n${line}`)).toThrow(/Line 2/);
    },
  );

  it.each([[[['name', 'total']]], [[['file', 'totl']]]])('of a table without use is refused: %j', (rows) => {
    expect(() => readTruthTable(rows)).toThrow(TruthError);
  });

  it('of any text is documents or a TruthError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          for (const { file } of readTruthLines(text)) expect(typeof file).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(TruthError);
        }
      }),
    );
  });
});

describe('a score', () => {
  const RIGHT = { right: 1, wrong: 0, missed: 0 };
  const WRONG = { right: 0, wrong: 1, missed: 0 };
  const MISSED = { right: 0, wrong: 0, missed: 1 };
  it.each([
    { field: 'grandTotal', wanted: ['119.00'], read: '119', tally: RIGHT },
    { field: 'sellerName', wanted: ['ACME, Ltd.'], read: 'Acme Ltd', tally: RIGHT },
    { field: 'sellerName', wanted: ['Müller'], read: 'Muller', tally: { ...WRONG, missed: 1 } },
    { field: 'invoiceDate', wanted: ['2026-01-02'], read: '2026-02-01', tally: { ...WRONG, missed: 1 } },
    { field: 'dueDate', wanted: [], read: '2026-02-01', tally: WRONG },
    { field: 'dueDate', wanted: [], read: undefined, tally: { ...RIGHT, right: 0 } },
    { field: 'dueDate', wanted: ['2026-02-01'], read: ' ', tally: MISSED },
  ] as const)('of $field $wanted against $read is $tally', ({ field, wanted, read, tally }) => {
    expect(tallyOf(field, wanted, read)).toEqual(tally);
  });

  it('counts documents that were not read as missed', () => {
    const truth = [
      { file: 'a', fields: { grandTotal: ['1'] } },
      { file: 'b', fields: { grandTotal: ['2'] } },
    ];
    const tally = overall(scoreFields(truth, new Map([['a', { grandTotal: '1.00' }]])));
    expect(tally).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(f1Of(tally)).toBeCloseTo(2 / 3, 10);
  });
});

describe('how often an engine is right', () => {
  const truth = Array.from({ length: 40 }, (_, index) => ({
    file: `${index}`,
    fields: { grandTotal: ['1'], sellerName: ['Acme'] },
  }));
  const claim = (value: string, isVerified = true) => ({ value, isVerified, confidence: 0.99 });
  const read = (claims: (index: number) => object) =>
    new Map(truth.map(({ file }, index) => [file, claims(index)]));

  const local = read((index) => (index < 20 ? { grandTotal: claim('1') } : {}));

  it('is told by kind of field, and apart for values that are not on the page', () => {
    const claims = read((index) => ({
      grandTotal: claim(index % 4 === 0 ? '2' : '1'),
      sellerName: claim(index % 2 === 0 ? 'Acme' : 'Made up', index % 2 === 0),
    }));
    const measured = measureReliability({ documents: truth, claims, local });
    expect(measured?.right.amount).toBeCloseTo(0.75, 1);
    expect(measured?.right.text).toBeGreaterThan(0.9);
    expect(measured?.unverified).toBeLessThan(0.1);
  });

  it('is less where it contradicts the local reader, and knows who only repeats', () => {
    const wrong = read(() => ({ grandTotal: claim('3'), sellerName: claim('Acme') }));
    const copied = measureReliability({ documents: truth, claims: wrong, local: wrong });
    expect(copied?.echo).toBeGreaterThan(0.8);
    const spoilt = read((index) => ({ sellerName: claim(index % 4 === 0 ? 'Spoilt' : 'Acme') }));
    const measured = measureReliability({ documents: truth, claims: spoilt, local: wrong });
    expect(measured?.right.text).toBeGreaterThan(0.7);
    expect(measured?.against.text).toBeLessThan(measured?.right.text ?? 0);
  });

  it('tells a local reader that is too sure, and what its silence means', () => {
    const sure = read((index) => ({ sellerName: claim(index % 2 === 0 ? 'Acme' : 'Other') }));
    expect(measureLocal(truth, sure).shift.text).toBeLessThan(-3);
    const partly = truth.map((document, index) => ({
      ...document,
      fields: { dueDate: index % 10 === 0 ? ['2026-01-01'] : [] },
    }));
    expect(measureSilence(partly, sure).date).toBeCloseTo(0.86, 1);
  });

  it('is not told of an engine that said nothing', () => {
    expect(measureReliability({ documents: truth, claims: new Map(), local })).toBeNull();
  });
});
