import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { groupLines } from './group-lines.ts';
import { groupWords } from './group-words.ts';
import type { ShownChar } from './shown-chars.ts';
import { standUpright } from './stand-upright.ts';
import { isUsableText } from './usable-text.ts';

/** Characters of a text on a page of 600 × 800 points, 6 points wide each, 10 points high. */
function chars(text: string, at: { x?: number; y?: number; change?: Partial<ShownChar> } = {}): ShownChar[] {
  const { x = 60, y = 100, change = {} } = at;
  return Array.from(text, (letter, index) => {
    const start = x + index * 6;
    return {
      text: letter,
      box: { left: start / 600, right: (start + 6) / 600, top: y / 800, bottom: (y + 10) / 800 },
      turn: 0,
      start,
      end: start + 6,
      baseline: 800 - y,
      sizePt: 10,
      font: 1,
      isInvisible: false,
      isUnmapped: false,
      ...change,
    };
  });
}

describe('words', () => {
  const textsOf = (list: readonly ShownChar[]) => groupWords(list).map((word) => word.text);

  test('end at blanks, wide gaps, another line and another direction', () => {
    expect(textsOf(chars('Total due'))).toEqual(['Total', 'due']);
    expect(textsOf([...chars('1,234'), ...chars('56', { x: 100 })])).toEqual(['1,234', '56']);
    expect(textsOf([...chars('Net'), ...chars('Tax', { x: 78, y: 115 })])).toEqual(['Net', 'Tax']);
    expect(textsOf([...chars('Net'), ...chars('Tax', { x: 78, change: { turn: 1 } })])).toEqual([
      'Net',
      'Tax',
    ]);
  });

  test('stay whole through small gaps and raised letters', () => {
    expect(textsOf([...chars('Taxi'), ...chars('fahrt', { x: 86 })])).toEqual(['Taxifahrt']);
    expect(textsOf([...chars('5'), ...chars('th', { x: 66, y: 97 })])).toEqual(['5th']);
  });

  test('are compatibility-normalised and free of invisible characters', () => {
    expect(textsOf(chars('of\ufb01ce\u00ad\ufffd'))).toEqual(['office']);
  });

  test('are never empty or endless, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        for (const word of groupWords(chars(text))) {
          expect(word.text).not.toBe('');
          expect(word.box.left).toBeLessThanOrEqual(word.box.right);
        }
      }),
    );
  });
});

describe('lines', () => {
  const linesOf = (list: readonly ShownChar[]) => {
    const lines: string[][] = [];
    for (const { word, line } of groupLines(groupWords(list))) (lines[line] ??= []).push(word.text);
    return lines.map((line) => line.join(' '));
  };

  test('run from the top, each from the left, whatever the order of drawing', () => {
    const drawn = [
      ...chars('9.00', { x: 300, y: 120 }),
      ...chars('Invoice'),
      ...chars(' '),
      ...chars('Tea', { y: 121 }),
    ];
    expect(linesOf(drawn)).toEqual(['Invoice', 'Tea 9.00']);
  });

  test('that stand close stay apart', () => {
    expect(linesOf([...chars('one'), ...chars('two', { y: 110 }), ...chars('three', { y: 120 })])).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('of turned text come last and pull nothing into them', () => {
    const margin = chars('MARGIN', {
      x: 10,
      change: { turn: 1, box: { left: 0, right: 0.02, top: 0, bottom: 1 } },
    });
    expect(linesOf([...margin, ...chars('one'), ...chars('two', { y: 200 })])).toEqual([
      'one',
      'two',
      'MARGIN',
    ]);
  });
});

describe('a text layer', () => {
  const honest = chars('Invoice 2026-0042 of Example Trading, total 120.00');

  test('is used when it holds text, also little of it', () => {
    expect(isUsableText(honest, 0)).toBe(true);
    expect(isUsableText(chars('p. 1'), 0)).toBe(false);
  });

  test('under a page-sized picture must be more than a stamp', () => {
    expect(isUsableText(honest, 0.95)).toBe(false);
    expect(isUsableText(chars('Invoice 2026 '.repeat(20)), 0.95)).toBe(true);
  });

  test('without known meaning is not used', () => {
    expect(
      isUsableText(
        honest.map((char) => ({ ...char, isUnmapped: true })),
        0,
      ),
    ).toBe(false);
    expect(isUsableText(chars('\ue001\ue002'.repeat(30) + 'Invoice 2026-0042 of Example'), 0)).toBe(false);
    const shifted = Array.from(
      'Rechnungsdatum Leistungszeitraum Zahlungsbedingungen Gesamtbetrag Umsatzsteuer',
      (letter) => (letter === ' ' ? ' ' : String.fromCodePoint((letter.codePointAt(0) ?? 0) - 29)),
    ).join('');
    expect(isUsableText(chars(`${shifted} ${shifted}`), 0)).toBe(false);
    expect(isUsableText(chars('Příliš žluťoučký kůň úpěl ďábelské ódy '.repeat(4)), 0)).toBe(true);
  });
});

test('a page is turned only when most of its text agrees', () => {
  const sideways = (turn: 1 | 2 | 3) => chars('sideways', { change: { turn } });
  expect(standUpright([...sideways(1), ...chars('upright words')]).turned).toBe(0);
  for (const turn of [1, 2, 3] as const) {
    const { chars: stood, turned } = standUpright(sideways(turn));
    expect(turned).toBe(turn * 90);
    expect(stood.every((char) => char.turn === 0)).toBe(true);
    for (const { box } of stood) expect(box.left <= box.right && box.top <= box.bottom).toBe(true);
  }
});
