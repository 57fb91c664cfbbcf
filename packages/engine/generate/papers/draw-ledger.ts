import { roundTo, sumOf } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { addDays } from '../add-days.ts';
import { BLACK } from '../draw/color.ts';
import { bold, regular } from '../draw/inks.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { exact } from '../exact.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { drawHead, MARGIN } from './draw-head.ts';
import { LEDGER_WORDS } from './paper-words.ts';

interface Entry {
  readonly day: string;
  readonly paper: string;
  readonly amount: Decimal;
}

/** A statement of account: earlier invoices and payments, with the balance after each. */
export function drawLedger(scene: InvoiceScene): void {
  const { sheet, document, print } = scene;
  const [date, paper, amount, balance, due] = LEDGER_WORDS[document.locale.language];
  const right = sheet.size.width - MARGIN;
  const stops = [MARGIN, MARGIN + 90, right - 110, right] as const;
  let y = drawHead(scene);
  const row = (cells: readonly [string, string, string, string], ink = regular(9.5)) => {
    for (const [index, text] of cells.entries())
      sheet.text({ text, x: stops[index] ?? right, y, ink, align: index < 2 ? 'left' : 'right' });
    y += 17;
  };
  row([date, paper, amount, balance], bold(9.5));
  sheet.rule([MARGIN, y - 12], right - MARGIN, BLACK);
  const entries = entriesOf(scene);
  const sums = entries.map((_, index) =>
    roundTo(sumOf(entries.slice(0, index + 1).map((one) => one.amount)), 2),
  );
  for (const [index, entry] of entries.entries()) {
    const sum = sums[index] ?? exact('0.00');
    row([print.day(entry.day), entry.paper, print.amount(entry.amount), print.amount(sum)]);
  }
  sheet.rule([right - 220, y - 10], 220, BLACK);
  row(['', '', due, print.money(sums.at(-1) ?? exact('0.00'))], bold(10));
}

/** Four to nine invoices, some of which were paid in part. */
function entriesOf({ document, random }: InvoiceScene): readonly Entry[] {
  const choose = random.fork('ledger');
  const [invoice = 'Invoice'] = LANGUAGES[document.locale.language].invoice;
  const count = choose.int(4, 9);
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(document.issueDate, -7 * (count - index)),
    paper: `${invoice} ${choose.digits(5)}`,
    amount: exact(`${index > 1 && choose.chance(0.25) ? '-' : ''}${choose.int(40, 900)}.${choose.digits(2)}`),
  }));
}
