import { expect, test } from 'vitest';

import { liesSideways } from './stand-upright.ts';

const across = { x: 0, y: 0, width: 200, height: 20, angle: 0 };
const down = { x: 0, y: 0, width: 20, height: 200, angle: 0 };
const digit = { x: 0, y: 0, width: 10, height: 20, angle: 0 };

test('a page whose text runs down lies sideways', () => {
  expect(liesSideways([down, down, across])).toBe(true);
});

test('single digits, which are taller than wide, do not turn a page', () => {
  expect(liesSideways([across, digit, digit, digit, digit, digit])).toBe(false);
});

test('a page without text is left as it is', () => {
  expect(liesSideways([])).toBe(false);
});
