import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanName } from './take-in.ts';

it.each([
  ['invoice.pdf', 'invoice.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'a  Set-Cookie: x.pdf'],
  ['  spaced.pdf ', 'spaced.pdf'],
  ['\0', 'document'],
  ['', 'document'],
  ['Rechnung März 🧾.pdf', 'Rechnung März 🧾.pdf'],
])('shows the name %j as %j', (name, shown) => {
  expect(cleanName(name)).toBe(shown);
});

it('gives a name that can be stored, on one line, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const shown = cleanName(name);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(255);
    }),
  );
});

it('keeps the ending of a long name, which tells the type', () => {
  expect(cleanName(`${'🧾'.repeat(200)}x.pdf`).isWellFormed()).toBe(true);
  expect(cleanName(`${'x'.repeat(400)}.pdf`).endsWith('.pdf')).toBe(true);
});
