import { describe, expect, it } from 'vitest';

import type { Document } from '../../document/document.ts';
import type { Decimal } from '../../money/decimal.ts';
import { buildInput } from '../../testing/build.ts';
import { isTotalPrinted } from './printed-total.ts';

const ask = (total: string, document: Document) => isTotalPrinted(total as Decimal, document);
const page = (...text: readonly string[]) => buildInput({ text }).document;

/** The same words in narrow columns that stand far apart. */
function inColumns(document: Document): Document {
  const pages = document.pages.map((sheet) => ({
    ...sheet,
    words: sheet.words.map((word) => ({ ...word, box: { ...word.box, right: word.box.left + 0.005 } })),
  }));
  return { ...document, pages };
}

describe('isTotalPrinted', () => {
  it.each([
    ['1949.75', "CHF 1'949.75"],
    ['1949.75', 'CHF 1 949.75'],
    ['1949.75', 'EUR 1\u202F949,75'],
    ['118000.00', '₹1,18,000.00'],
    ['11800000.00', '1,18,00,000'],
    ['5000.00', 'Total 5.000,-'],
    ['5000', 'Total 5000.00'],
    ['15.5', 'Summe 15,50'],
  ])('finds %s in "%s"', (total, line) => {
    expect(ask(total, page(line))).toBe(true);
  });

  it.each([
    ['949.75', '1,949.75'],
    ['949.75', '1 949.75'],
    ['118000.00', '118.00'],
    ['5000.00', '5,000.50'],
    ['5000.00', '15000'],
    ['119.00', '1 19.00'],
    ['12.50', '1250'],
  ])('does not take "%s" for what "%s" says', (total, line) => {
    expect(ask(total, page(line))).toBe(false);
  });

  it('keeps the numbers of two columns apart', () => {
    const document = page('1 949.75');
    expect(ask('1949.75', document)).toBe(true);
    expect(ask('1949.75', inColumns(document))).toBe(false);
    expect(ask('949.75', inColumns(document))).toBe(true);
  });
});
