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
  expect(amountsBetween(document, rowOf('2.00'), rowOf('3.50')).all).toEqual(['1.50']);
  expect(amountsBetween(document, rowOf('1.50'), rowOf('3.50')).all).toEqual([]);
});

test('two places on different pages have nothing between them', () => {
  expect(amountsBetween(document, rowOf('2.00'), { ...rowOf('3.50'), page: 2 }).all).toEqual([]);
});

test('rows that tell quantity and price end in another column', () => {
  const { document: receipt } = buildInput({
    text: ['Bread 2.00', 'Milk 3.00', '2 pcs x 1.50', 'Total 5.00'],
  });
  const placeOf = (line: number) => {
    const box = receipt.pages[0]?.words.findLast((word) => word.line === line)?.box;
    if (!box) throw new Error(`no line ${line}`);
    return { page: 1, box };
  };
  expect(amountsBetween(receipt, placeOf(0), placeOf(3))).toEqual({
    all: ['3.00', '1.50'],
    inColumn: ['3.00'],
  });
});
