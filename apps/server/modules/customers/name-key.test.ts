import { expect, it } from 'vitest';
import { nameKeyOf } from './name-key.ts';

it.each([
  ['Müller & Söhne GmbH', 'MULLER  & SOHNE, GMBH'],
  ['Adventure Works Cycles', 'adventure works cycles'],
  ['ＡＣＭＥ Ltd.', 'ACME LTD'],
  ['Ångström AB', 'Angstrom AB'],
])('takes %j and %j for one customer', (a, b) => {
  expect(nameKeyOf(a)).toBe(nameKeyOf(b));
});

it.each([
  ['Shop 1', 'Shop 2'],
  ['株式会社A', '株式会社B'],
  ['!!!', '???'],
])('keeps %j and %j apart', (a, b) => {
  expect(nameKeyOf(a)).not.toBe(nameKeyOf(b));
});
