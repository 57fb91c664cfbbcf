import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseTsv } from './parse-tsv.ts';

const size = { width: 1000, height: 500 };

test('word rows become words in page shares; other rows and empty words are left out', () => {
  const table = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '4\t1\t1\t1\t1\t0\t0\t0\t100\t20\t-1\t',
    '5\t1\t1\t1\t1\t1\t100\t50\t200\t25\t91.5\tKäufer',
    '5\t1\t1\t1\t1\t2\t100\t50\t200\t25\t20\t ',
  ].join('\n');
  expect(parseTsv(table, size)).toEqual([
    { text: 'Käufer', confidence: 0.915, box: { left: 0.1, top: 0.1, right: 0.3, bottom: 0.15 } },
  ]);
});

test('any output is read without failing, within the page', () => {
  const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constant('5'), fc.integer().map(String));
  const row = fc.array(cell, { maxLength: 14 }).map((cells) => cells.join('\t'));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      for (const { box, confidence } of parseTsv(rows.join('\n'), size)) {
        for (const share of [...Object.values(box), confidence]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
