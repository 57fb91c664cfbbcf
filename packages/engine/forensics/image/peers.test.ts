import { expect, it } from 'vitest';

import { MARK_NAMES, type MarkName, type MeasuredWord } from './measured-word.ts';
import { standOuts } from './peers.ts';

function words(count: number, height = 20): MeasuredWord[] {
  return Array.from({ length: count }, (_, index) => {
    const top = index * 30;
    const values = MARK_NAMES.map((name) => [name, 1 + (index % 3) * 0.1] as const);
    return {
      text: `${index}.${10 + index}0`,
      region: { left: 0, top, right: 60, bottom: top + height },
      box: { left: 0, top: 0, right: 0.1, bottom: 0.1 },
      height,
      marks: Object.fromEntries(values) as Record<MarkName, number>,
    };
  });
}

it('measures how far one word lies from all the others', () => {
  const page = words(20);
  const odd = page[7];
  if (odd === undefined) throw new Error('no word');
  page[7] = { ...odd, marks: { ...odd.marks, stroke: 4 } };
  const found = standOuts(page);
  expect(found.find(({ word }) => word === page[7])?.deviations.stroke).toBeGreaterThan(8);
  expect(found.filter(({ deviations }) => Math.abs(deviations.stroke) > 2)).toHaveLength(1);
});

it('judges nobody without enough peers of about the same height', () => {
  expect(standOuts(words(8))).toEqual([]);
  expect(standOuts([...words(1, 60), ...words(20)]).some(({ word }) => word.height === 60)).toBe(false);
});

it('says nothing where a mark could not be measured', () => {
  const page = words(20).map((word) => ({ ...word, marks: { ...word.marks, twin: Number.NaN } }));
  expect(standOuts(page).every(({ deviations }) => deviations.twin === 0)).toBe(true);
});
