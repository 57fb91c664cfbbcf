import { describe, expect, it } from 'vitest';

import { diffStates } from './diff.ts';
import type { StateWord } from './state-text.ts';
import { touchesOf } from './touches.ts';

function word(text: string, left: number, top = 0.5): StateWord {
  return { text, box: { left, top, right: left + 0.05, bottom: top + 0.01 } };
}

describe('diffStates', () => {
  it('finds nothing in equal pages, whatever the order of drawing', () => {
    expect(diffStates([[word('a', 0), word('b', 0.1)]], [[word('b', 0.1), word('a', 0)]])).toEqual([]);
  });

  it('pairs new words with the old ones in their place', () => {
    const before = [[word('Total', 0.1), word('EUR', 0.7), word('100.00', 0.76)]];
    const after = [[word('Total', 0.1), word('GBP', 0.7), word('900.00', 0.76)]];
    expect(diffStates(before, after)).toMatchObject([
      { removed: ['EUR', '100.00'], added: ['GBP', '900.00'] },
    ]);
  });

  it('takes text that was painted over for what stood there before', () => {
    const before = [[word('100.00', 0.7)]];
    const after = [[word('100.00', 0.7), word('900.00', 0.7)]];
    expect(diffStates(before, after)).toMatchObject([{ removed: ['100.00'], added: ['900.00'] }]);
  });

  it('reports words that are gone, and a page that was added', () => {
    const changes = diffStates([[word('gone', 0.1)]], [[], [word('new', 0.1)]]);
    expect(changes).toMatchObject([
      { page: 1, removed: ['gone'], added: [] },
      { page: 2, removed: [], added: ['new'] },
    ]);
  });
});

describe('touchesOf', () => {
  const touches = (text: string) => touchesOf(Buffer.from(text, 'latin1'), 0, text.length);

  it('names what an update wrote', () => {
    expect(touches('5 0 obj << /Type /Sig /ByteRange [0 1 2 3] >>')).toEqual(['signature']);
    expect(touches('6 0 obj << /Type /Annot /Subtype /Widget /FT /Tx >>')).toEqual(['form', 'annotation']);
    expect(touches('7 0 obj << /Type /Page /Contents 8 0 R >>')).toEqual(['content']);
    expect(touches('8 0 obj << /Producer (x) /ModDate (y) >>')).toEqual(['metadata']);
  });
});
