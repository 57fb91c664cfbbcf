import { describe, expect, it } from 'vitest';
import { areaUnderCurve, foundAt, withInterval } from './figures.ts';
import { foldsOf } from './folds.ts';
import type { LabelledFile } from './labelled.ts';

describe('figures', () => {
  it('the area counts ties half, and is nothing without both classes', () => {
    expect(areaUnderCurve([0, 1], [1, 2])).toBe(0.875);
    expect(areaUnderCurve([], [1])).toBeNull();
  });

  it('what is found is strictly above what the allowed share of genuine files reaches', () => {
    const genuine = Array.from({ length: 100 }, (_, index) => index / 100);
    expect(foundAt(genuine, [0.98, 0.985, 0.995], 0.01)).toBeCloseTo(2 / 3);
    expect(foundAt(genuine, [0.5], 0.05)).toBe(0);
    expect(foundAt(genuine, [], 0.05)).toBeNull();
  });

  it('the interval holds the figure and is the same every time', () => {
    const [genuine, forged] = [
      [0.1, 0.2, 0.3, 0.4],
      [0.25, 0.5, 0.6, 0.7],
    ];
    const first = withInterval(genuine, forged, areaUnderCurve);
    expect(first).toEqual(withInterval(genuine, forged, areaUnderCurve));
    expect(first.low).toBeLessThanOrEqual(first.value ?? 0);
    expect(first.high).toBeGreaterThanOrEqual(first.value ?? 1);
  });
});

describe('foldsOf', () => {
  const file = (name: string, parts: Partial<LabelledFile> = {}): LabelledFile => ({
    file: name,
    path: name,
    genuine: true,
    medium: 'image',
    family: '',
    recipe: '',
    seq: 0,
    needs_history: false,
    ...parts,
  });

  it('keeps together what was made from one receipt, by way of others too', () => {
    const files = [
      file('a', { base: 1 }),
      file('b', { base: 2, donor: 1 }),
      file('c', { base: 3, pair_of: 'b' }),
      file('d', { base: 4 }),
    ];
    const folds = foldsOf(files, 2);
    expect(new Set(folds.slice(0, 3)).size).toBe(1);
    expect(folds[3]).not.toBe(folds[0]);
  });

  it('keeps together PDFs of one layout by one renderer', () => {
    const made = (layout: string, renderer: string) => file(`${layout}${renderer}`, { layout, renderer });
    const folds = foldsOf([made('a', 'x'), made('a', 'y'), made('a', 'x')], 2);
    expect(folds[0]).toBe(folds[2]);
    expect(folds[1]).not.toBe(folds[0]);
  });
});
