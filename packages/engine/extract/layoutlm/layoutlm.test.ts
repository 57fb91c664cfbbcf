import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SROIE_LABELS } from '../../models/label-maps/sroie.ts';
import { CORD_LABELS } from '../../models/label-maps/cord.ts';
import { labelledOfWords } from './labelled-of-words.ts';
import { spansOf } from './spans-of.ts';
import { toModelBox } from './to-model-box.ts';
import { tokensOf } from './tokens-of.ts';
import { windowsOf } from './windows.ts';

describe('windows', () => {
  const sizes = fc.record({
    count: fc.nat({ max: 2_000 }),
    size: fc.integer({ min: 1, max: 600 }),
    overlap: fc.nat({ max: 600 }),
  });

  test('hold every token, none of them more than a window may, in order and without a gap', () => {
    fc.assert(
      fc.property(sizes, ({ count, size, overlap }) => {
        fc.pre(overlap < size);
        const tokens = Array.from({ length: count }, (_, index) => index);
        const windows = windowsOf(tokens, size, overlap);
        expect([...new Set(windows.flat())]).toEqual(tokens);
        for (const window of windows) expect(window.length).toBeLessThanOrEqual(size);
        for (const [index, window] of windows.entries()) {
          const shared = (windows[index - 1] ?? []).filter((token) => window.includes(token));
          if (index > 0) expect(shared.length).toBeGreaterThanOrEqual(Math.min(overlap, 1));
        }
      }),
    );
  });

  test('of a page within the limit are one; of an empty page none', () => {
    expect(windowsOf([1, 2, 3], 3, 2)).toEqual([[1, 2, 3]]);
    expect(windowsOf([], 510, 128)).toEqual([]);
  });

  test('go on although the overlap is no smaller than the window', () => {
    expect(windowsOf([1, 2, 3], 2, 5)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});

test('a box is whole thousandths in order, whatever the numbers', () => {
  const side = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.record({ left: side, top: side, right: side, bottom: side }), (box) => {
      const [left, top, right, bottom] = toModelBox(box);
      for (const value of [left, top, right, bottom]) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1000);
      }
      if (Object.values(box).every(Number.isFinite)) {
        expect(left).toBeLessThanOrEqual(right);
        expect(top).toBeLessThanOrEqual(bottom);
      }
    }),
  );
  expect(toModelBox({ left: 0.1234, top: 0, right: 1, bottom: 0.5 })).toEqual([123, 0, 1000, 500]);
});

test('a word becomes tokens of which the first labels it, and no word becomes too many', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  const words = ['ab', '', 'x'.repeat(5_000)].map((text) => ({ text, box }));
  const tokens = tokensOf(words, { idsOf: (text) => Array.from(text, (sign) => sign.charCodeAt(0)) });
  expect(tokens.slice(0, 2)).toEqual([
    { id: 97, word: 0, isFirst: true },
    { id: 98, word: 0, isFirst: false },
  ]);
  expect(tokens.filter(({ word }) => word === 1)).toEqual([]);
  expect(tokens.filter(({ word }) => word === 2)).toHaveLength(64);
});

describe('labels of words', () => {
  const label = (text: string, confidence = 1) => ({ label: text, confidence });
  const spans = (...labels: readonly string[]) =>
    spansOf(labels.map((one) => (one === '?' ? null : label(one)))).map((span) => [
      span.label,
      ...span.words,
    ]);

  test('join to values by beginning and inside', () => {
    expect(spans('B-COMPANY', 'I-COMPANY', 'O', 'B-TOTAL', 'B-TOTAL', 'I-DATE')).toEqual([
      ['company', 0, 1],
      ['total', 3],
      ['total', 4],
      ['date', 5],
    ]);
  });

  test('are read in the schemes with ends and singles, and without any', () => {
    expect(spans('B-A', 'I-A', 'E-A', 'I-A')).toEqual([
      ['a', 0, 1, 2],
      ['a', 3],
    ]);
    expect(spans('U-A', 'L-A', 'S-A')).toEqual([
      ['a', 0],
      ['a', 1],
      ['a', 2],
    ]);
    expect(spans('total', 'total', 'date')).toEqual([
      ['total', 0, 1],
      ['date', 2],
    ]);
  });

  test('go on over a word that the model could not see, and not over one outside', () => {
    expect(spans('B-A', '?', 'I-A', 'O', 'I-A')).toEqual([
      ['a', 0, 2],
      ['a', 4],
    ]);
  });

  test('give a value the mean of their chances', () => {
    expect(spansOf([label('B-A', 1), label('I-A', 0.5)])).toMatchObject([{ confidence: 0.75 }]);
  });

  test('use every labelled word once, whatever a model says', () => {
    const names = fc.constantFrom('O', 'B-A', 'I-A', 'B-B', 'I-B', 'E-A', 'S-B', '', 'B-', 'x'.repeat(50));
    fc.assert(
      fc.property(fc.array(fc.option(names)), (labels) => {
        const found = spansOf(labels.map((one) => (one === null ? null : label(one))));
        const words = found.flatMap((span) => span.words);
        expect(words).toEqual(labels.flatMap((one, index) => (['O', '', null].includes(one) ? [] : [index])));
      }),
    );
  });
});

describe('values of a page', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  const words = (...texts: readonly (readonly [string, number])[]) =>
    texts.map(([text, line]) => ({ text, line, box, confidence: 1 }));
  const labels = (...names: readonly string[]) => names.map((name) => ({ label: name, confidence: 0.9 }));

  test('are their words with blanks between', () => {
    const page = words(['Muster', 0], ['GmbH', 0], ['119,00', 1]);
    expect(labelledOfWords(page, labels('B-COMPANY', 'I-COMPANY', 'B-TOTAL'), SROIE_LABELS)).toEqual([
      { label: 'company', text: 'Muster GmbH', confidence: 0.9, row: null },
      { label: 'total', text: '119,00', confidence: 0.9, row: null },
    ]);
  });

  test('that are cells make rows: a filled cell and the line after an amount begin a new one', () => {
    const page = words(['1', 0], ['TEA', 0], ['3.00', 0], ['2', 1], ['PIE', 1], ['8.00', 1], ['CUP', 2]);
    const named = labels(
      'B-MENU.CNT',
      'B-MENU.NM',
      'B-MENU.PRICE',
      'B-MENU.CNT',
      'B-MENU.NM',
      'B-MENU.PRICE',
      'B-MENU.NM',
    );
    const rows = labelledOfWords(page, named, CORD_LABELS).map(({ row }) => row);
    expect(rows).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });
});
