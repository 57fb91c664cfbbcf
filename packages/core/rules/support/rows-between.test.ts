import { expect, test } from 'vitest';

import { buildInput } from '../../testing/build.ts';
import { amountsBetween } from './rows-between.ts';

const { document } = buildInput({ text: ['Bread 2.00', 'Milk 1.50', 'no amount here', 'Total 3.50'] });
const rowOf = (text: string) => {
  const box = document.pages[0]?.words.find((word) => word.text === text)?.box;
  if (!box) throw new Error(`no ${text}`);
  return { page: 1, box };
};

test('amounts at the end of the rows under one place and above another are found, those places left out', () => {
  expect(amountsBetween(document, rowOf('2.00'), rowOf('3.50'))).toEqual(['1.50']);
  expect(amountsBetween(document, rowOf('1.50'), rowOf('3.50'))).toEqual([]);
});

test('two places on different pages have nothing between them', () => {
  expect(amountsBetween(document, rowOf('2.00'), { ...rowOf('3.50'), page: 2 })).toEqual([]);
});
