import { expect, test } from 'vitest';
import { messageOf, shareOf } from './read-progress.ts';

test('a page counts half while its lines come in, and wholly when it was read', () => {
  const page = { step: 'ocr', page: 2, pages: 4 } as const;
  const [during, after] = [{ ...page, lines: ['Total 9.00'] }, page];
  expect([during, after].map(messageOf)).toEqual(['Reading page 2 of 4', 'Read page 2 of 4']);
  expect(shareOf(during)).toBeGreaterThan(shareOf({ ...page, page: 1 }));
  expect(shareOf(during)).toBeLessThan(shareOf(after));
});

test('steps go on from opening to finding values and stay within their stage', () => {
  const last = { step: 'ocr', page: 1, pages: 1 } as const;
  const shares = [{ step: 'open' } as const, last, { step: 'extract' } as const].map(shareOf);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});
