import { taxMark } from './mark.ts';
import type { Pair } from './pairs.ts';
import type { ReceiptScene } from './scene.ts';
import { printedTaxes } from './total-rows.ts';

/** How the receipt was paid: cash and change, or card with the tip. */
export function tenderPairs({ document, print }: ReceiptScene): readonly Pair[] {
  const { tender, words } = document;
  if (tender.method === 'cash') {
    return [
      { label: words.cash, text: print.amount(tender.given), mark: 'cashGiven' },
      { label: words.changeGiven, text: print.amount(tender.change), mark: 'changeGiven' },
    ];
  }
  const charged: Pair = {
    label: `${words.card} **** ${tender.lastFour}`,
    text: print.amount(tender.charged),
    mark: 'paidAmount',
  };
  if (tender.tip === null) return [charged];
  return [{ label: words.tip, text: print.amount(tender.tip), mark: 'tip' }, charged];
}

/** The tax within, or on top of, the prices. */
export function receiptTaxPairs({ document, print }: ReceiptScene): readonly Pair[] {
  const { words, totals, locale } = document;
  const word = locale.pricesIncludeTax ? words.includedTax : words.tax;
  return printedTaxes(totals).map(({ tax, index }) => ({
    label: word.replace('{rate}', print.percent(tax.rate)),
    text: print.amount(tax.amount),
    mark: taxMark(index, 'amount'),
  }));
}

/** The net total, printed where tax comes on top. */
export function receiptNetPairs({ document, print }: ReceiptScene): readonly Pair[] {
  if (document.locale.pricesIncludeTax) return [];
  return [{ label: document.words.subtotal, text: print.amount(document.totals.net), mark: 'netTotal' }];
}
