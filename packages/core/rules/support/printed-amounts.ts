import type { Document } from '../../document/document.ts';
import { absolute, type Decimal, isNear, minus, sumOf, toDecimal } from '../../money/decimal.ts';

/** Digits, optionally grouped, with one or two decimals at the end. */
const AMOUNT = /^\d{1,3}(?:[.,'’ ]\d{3}){0,4}[.,]\d{1,2}$|^\d{1,12}[.,]\d{1,2}$/;

/** Most words looked at, so that a huge document costs no more than a large one. */
const MOST_WORDS = 20_000;
/** Amounts that are tried in pairs. */
const MOST_PAIRED = 100;
const CENT = '0.01' as Decimal;

/** Every amount with decimals that is printed anywhere in the document, without sign. */
export function amountsOnPages(document: Document): readonly Decimal[] {
  const found: Decimal[] = [];
  let seen = 0;
  for (const page of document.pages) {
    for (const word of page.words) {
      seen += 1;
      if (seen > MOST_WORDS) return found;
      const amount = readAmount(word.text);
      if (amount !== null) found.push(amount);
    }
  }
  return found;
}

/** Whether the amount stands somewhere on the pages: then a difference of that size is a row that was not understood. */
export function isPrintedSomewhere(amount: Decimal, document: Document): boolean {
  const wanted = absolute(amount);
  return amountsOnPages(document).some((other) => isNear(other, wanted, '0.05' as Decimal));
}

/**
 * Whether two different printed amounts, added or taken from each other, make the amount to the cent: a discount and a charge
 * that were not understood.
 */
export function isPairOfPrinted(amount: Decimal, document: Document): boolean {
  const wanted = absolute(amount);
  const others = [...new Set(amountsOnPages(document))].slice(0, MOST_PAIRED);
  return others.some((a, index) =>
    others.slice(index + 1).some((b) => {
      return isNear(sumOf([a, b]), wanted, CENT) || isNear(absolute(minus(a, b)), wanted, CENT);
    }),
  );
}

/** The amount with decimals that a word is, without sign; `null` when it is none. */
export function readAmount(text: string): Decimal | null {
  const bare = text.replace(/^[^\d]{1,4}|[^\d]{1,4}$/g, '');
  if (bare.length > 24 || !AMOUNT.test(bare)) return null;
  const cut = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  return toDecimal(`${bare.slice(0, cut).replace(/\D/g, '')}.${bare.slice(cut + 1)}`);
}
