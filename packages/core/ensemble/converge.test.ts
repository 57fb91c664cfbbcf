import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converge, CONVERGED_FIELDS, type ConvergedField, type EngineValues } from './converge.ts';

const reading = (
  engine: EngineValues['engine'],
  values: Record<string, string>,
  confidence = 0.9,
): EngineValues => ({
  engine,
  claims: Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      CONVERGED_FIELDS[field as ConvergedField],
      { value, confidence, isVerified: true },
    ]),
  ),
  items: [],
});

describe('converge', () => {
  it('takes the fuller name of one merchant and does not call that a conflict', () => {
    const { values, sources, conflicts } = converge([
      reading('donut', { merchant: 'Walmart', total: '45.67' }),
      reading('layoutlm', { merchant: 'WALMART Supercenter', total: '45.670' }),
    ]);
    expect(values).toMatchObject({ merchant: 'WALMART Supercenter', total: '45.67' });
    expect(sources).toMatchObject({ merchant: 'layoutlm', total: 'donut' });
    expect(conflicts).toEqual([]);
  });

  it('lets two engines outvote one and lists who read what', () => {
    const { values, conflicts } = converge([
      reading('rule_based', { total: '100.00' }, 0.8),
      reading('donut', { total: '10.00' }, 0.6),
      reading('layoutlm', { total: '10' }, 0.6),
    ]);
    expect(values.total).toBe('10.00');
    expect(conflicts).toMatchObject([
      {
        field: 'total',
        values: [
          { engine: 'donut', value: '10.00' },
          { engine: 'layoutlm', value: '10' },
          { engine: 'rule_based', value: '100.00' },
        ],
      },
    ]);
  });

  it('says nothing where nobody read anything', () => {
    const empty = { merchant: null, total: null, date: null, currency: null };
    expect(converge([])).toMatchObject({ values: empty, sources: empty, items: [], conflicts: [] });
    expect(converge([reading('donut', { merchant: ' ' })]).values.merchant).toBeNull();
  });

  it('only ever gives a value that an engine read, together with that engine', () => {
    const anyReading = fc.record({
      engine: fc.constantFrom('rule_based' as const, 'donut' as const, 'layoutlm' as const),
      merchant: fc.string({ minLength: 1, maxLength: 8 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 5 }), (list) => {
        const readings = list.map(({ engine, merchant, confidence }) =>
          reading(engine, { merchant }, confidence),
        );
        const { values, sources } = converge(readings);
        if (values.merchant === null) return;
        expect(list).toContainEqual(
          expect.objectContaining({ engine: sources.merchant, merchant: values.merchant }),
        );
      }),
    );
  });
});
