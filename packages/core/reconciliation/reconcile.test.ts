import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../extraction/extraction.ts';
import { type Claim, type EngineClaims, READING_ENGINES } from './claims.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { RELIABILITY, type ReliabilityTable } from './reliability.ts';

const claims = (
  values: Readonly<Partial<Record<FieldName, string>>>,
  more: Partial<Claim> = {},
): EngineClaims['claims'] =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { value, confidence: 0.9, isVerified: true, ...more },
    ]),
  );
const reading = (
  engine: EngineClaims['engine'],
  values: Readonly<Partial<Record<FieldName, string>>>,
  more: Partial<Claim> = {},
): EngineClaims => ({ engine, claims: claims(values, more) });

describe('one value from what several engines read', () => {
  it('is as sure as its engine when there is one engine only', () => {
    const read = reconcile([reading('rule_based', { grandTotal: '119.00' }, { confidence: 0.7 })]);
    expect(read.grandTotal?.taken).toMatchObject({ value: '119.00', readBy: [{ engine: 'rule_based' }] });
    expect(read.grandTotal?.taken?.confidence).toBeCloseTo(0.7, 10);
  });

  it('is surer when another engine reads the same, and less sure when it reads something else', () => {
    const alone = reading('rule_based', { grandTotal: '119.00' }, { confidence: 0.7 });
    const agreed = reconcile([alone, reading('donut', { grandTotal: '119' })]);
    const opposed = reconcile([alone, reading('donut', { grandTotal: '110' })]);
    expect(agreed.grandTotal?.taken?.confidence).toBeGreaterThan(0.9);
    expect(opposed.grandTotal?.taken).toMatchObject({ value: '119.00' });
    expect(opposed.grandTotal?.taken?.confidence).toBeLessThan(0.7);
    expect(opposed.grandTotal?.read.map(({ value }) => value)).toEqual(['119.00', '110']);
  });

  it('gains less from an engine that sees the page through the same words', () => {
    const local = reading('rule_based', { grandTotal: '119.00' }, { confidence: 0.7 });
    const sureOf = (engine: 'donut' | 'layoutlm') =>
      reconcile([local, reading(engine, { grandTotal: '119.00' })]).grandTotal?.taken?.confidence ?? 0;
    expect(sureOf('layoutlm')).toBeLessThan(sureOf('donut'));
    expect(sureOf('layoutlm')).toBeGreaterThan(0.7);
  });

  it('is not taken from an engine alone that nobody measured, but kept', () => {
    const { grandTotal } = reconcile([reading('donut', { grandTotal: '5' }, { confidence: 0.99 })]);
    expect(grandTotal).toMatchObject({ taken: null, read: [{ value: '5', readBy: [{ engine: 'donut' }] }] });
  });

  it('is taken from an engine alone that was measured to be good', () => {
    const { donut } = RELIABILITY.engines;
    const measured: ReliabilityTable = {
      ...RELIABILITY,
      engines: {
        ...RELIABILITY.engines,
        donut: { ...donut, right: { ...donut.right, amount: 0.9 } },
      },
    };
    const { grandTotal } = reconcile([reading('donut', { grandTotal: '5' })], measured);
    expect(grandTotal?.taken?.value).toBe('5');
  });

  it('is chosen so that amounts add up', () => {
    const read = reconcile([
      reading(
        'rule_based',
        { netTotal: '100.00', taxTotal: '19.00', grandTotal: '110.00' },
        { confidence: 0.8 },
      ),
      reading('vision_llm', { grandTotal: '119.00' }, { confidence: 0.8 }),
    ]);
    expect(read.grandTotal?.taken?.value).toBe('119.00');
    expect(read.grandTotal?.read.map(({ value }) => value)).toContain('110.00');
  });

  it('is not made surer by one engine’s own sums', () => {
    const { grandTotal } = reconcile([
      reading('rule_based', { netTotal: '100', taxTotal: '19', grandTotal: '119' }, { confidence: 0.6 }),
    ]);
    expect(grandTotal?.taken?.confidence).toBeCloseTo(0.6, 10);
  });
});

const FIELDS = ['grandTotal', 'netTotal', 'taxTotal', 'sellerName', 'invoiceDate', 'currency'] as const;
const VALUES: Readonly<Record<(typeof FIELDS)[number], readonly string[]>> = {
  grandTotal: ['119', '119.00', '110', '11.9', '219'],
  netTotal: ['100', '200', '91'],
  taxTotal: ['19', '19.0', '10'],
  sellerName: ['Acme', 'ACME Ltd', 'Acme Ltd Lot 12', 'Other', 'Other Ltd', ' '],
  invoiceDate: ['2026-01-02', '2026-02-01'],
  currency: ['EUR', 'eur', 'USD'],
};
const anyClaim = (field: (typeof FIELDS)[number]) =>
  fc.record({
    value: fc.constantFrom(...VALUES[field]),
    confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    isVerified: fc.boolean(),
  });
const anyReading: fc.Arbitrary<EngineClaims> = fc.record({
  engine: fc.constantFrom(...READING_ENGINES),
  claims: fc.record(Object.fromEntries(FIELDS.map((field) => [field, anyClaim(field)])), {
    requiredKeys: [],
  }),
});
const anyReadings = fc.array(anyReading, { maxLength: 6 });

/** Rounding may take the last digits. */
const ATOM = 1e-12;

const takenOf = (read: Reconciled) =>
  FIELDS.flatMap((field) => {
    const taken = read[field]?.taken;
    return taken ? [{ field, ...taken }] : [];
  });

describe('whatever engines read', () => {
  it('the order of the readings changes nothing', () => {
    fc.assert(
      fc.property(
        anyReadings.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(reconcile(shuffled)).toEqual(reconcile(list));
        },
      ),
    );
  });

  it('an engine that agrees with what was taken never makes any of it less sure, nor does losing it make it surer', () => {
    const scene = fc.tuple(
      anyReadings,
      fc.constantFrom(...READING_ENGINES),
      fc.subarray([...FIELDS]),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        scene,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([list, engine, fields, isVerified], confidence) => {
          const before = takenOf(reconcile(list));
          const agreed = before.filter(({ field }) => fields.includes(field));
          const values = Object.fromEntries(agreed.map(({ field, value }) => [field, value]));
          const after = reconcile([...list, reading(engine, values, { confidence, isVerified })]);
          for (const { field, value, confidence: sure } of before) {
            expect(after[field]?.taken?.value).toBe(value);
            expect(after[field]?.taken?.confidence).toBeGreaterThanOrEqual(sure - ATOM);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an engine that read nothing changes nothing', () => {
    fc.assert(
      fc.property(anyReadings, fc.constantFrom(...READING_ENGINES), (list, engine) => {
        expect(reconcile([...list, { engine, claims: {} }])).toEqual(reconcile(list));
      }),
    );
  });

  it('a value that stands nowhere on the page never wins over one that does', () => {
    fc.assert(
      fc.property(anyReadings, (list) => {
        for (const { isVerified } of takenOf(
          reconcile(list.filter(({ engine }) => engine !== 'rule_based')),
        )) {
          expect(isVerified).toBe(true);
        }
      }),
    );
  });

  it('every value read is kept, and each chance is one', () => {
    fc.assert(
      fc.property(anyReadings, (list) => {
        const read = reconcile(list);
        for (const field of FIELDS) {
          const engines = read[field]?.read.flatMap(({ readBy }) => readBy.map(({ engine }) => engine)) ?? [];
          const wanted = list.filter(({ claims: own }) => own[field] && own[field].value.trim() !== '');
          expect(new Set(engines)).toEqual(new Set(wanted.map(({ engine }) => engine)));
          for (const { confidence } of read[field]?.read ?? []) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThan(1);
          }
        }
      }),
    );
  });
});
