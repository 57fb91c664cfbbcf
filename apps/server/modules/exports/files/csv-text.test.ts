import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from './csv-text.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1', "'+49 30 1"],
  ['-Möwe', "'-Möwe"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'],
  ['-12.50', '-12.50'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('%j is written as %j', (text, written) => {
  expect(csvRow([text])).toBe(`${written}\r\n`);
});

test('any cells come back as they were, with a quote mark before what could run', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        const back = parseRow(csvRow(cells));
        expect(back.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
          cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')),
        );
        expect(back.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      },
    ),
  );
});

/** A plain reader of one row (RFC 4180). */
function parseRow(row: string): readonly string[] {
  const cells: string[] = [];
  let rest = row.replace(/\r\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/s.exec(rest);
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (/^[^,]*/s.exec(rest)?.[0] ?? '');
    cells.push(cell);
    rest = rest.slice(quoted ? quoted[0].length : cell.length);
    if (rest === '') return cells;
    rest = rest.slice(1);
  }
}
