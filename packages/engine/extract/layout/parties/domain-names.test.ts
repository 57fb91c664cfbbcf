import { expect, test } from 'vitest';

import { findAll } from '../findings.ts';
import { domainNames, ownsDomain } from './domain-names.ts';

const page = (...lines: string[]) =>
  findAll({
    pages: [
      {
        number: 1,
        width: 600,
        height: 800,
        unit: 'pt',
        textSource: 'text-layer',
        turned: 0,
        words: lines.flatMap((text, line) =>
          text.split(' ').map((word, index) => ({
            text: word,
            line,
            confidence: 1,
            box: {
              left: 0.1 + index * 0.1,
              right: 0.19 + index * 0.1,
              top: line * 0.03,
              bottom: line * 0.03 + 0.02,
            },
          })),
        ),
      },
    ],
  });

test('the hosts of e-mail addresses and websites are found, with a blank after the sign, too', () => {
  expect(domainNames(page('E-mail: office @ north-gate.example.de', 'Web: www.kranbau.test'))).toEqual([
    'northgate',
    'example',
    'kranbau',
  ]);
});

test('a name owns the domain that is made of its words, and no other', () => {
  const labels = ['northgate', 'example'];
  expect(ownsDomain('North Gate Kranbau GmbH', labels)).toBe(true);
  expect(ownsDomain('South Gate GmbH', labels)).toBe(false);
  expect(ownsDomain('Ng', labels)).toBe(false);
});
