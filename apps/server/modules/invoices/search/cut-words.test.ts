import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutWords } from './cut-words.ts';

const wordsOf = (text: string) => cutWords(text).flatMap(({ words }) => words);

it.each([
  ['Müller & SÖHNE', ['muller', 'sohne']],
  ['Straße Œuvre Łódź', ['strasse', 'oeuvre', 'lodz']],
  ['ＡＣＭＥ ①', ['acme', '1']],
  ['ΑΘΗΝΑ', ['αθηνα']],
  ['東京都', ['東京', '京都']],
  ['% _ \\ \' " | & ! ( ) : *', []],
])('cuts %j into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('knows a number with and without its marks', () => {
  expect(cutWords('SO-43659/a')).toEqual([{ words: ['so', '43659', 'a'], joined: 'so43659a' }]);
});

it('makes of any text only bounded words of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { words, joined } of cutWords(text)) {
        for (const word of joined === null ? words : [...words, joined]) {
          expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
        }
      }
    }),
  );
});
