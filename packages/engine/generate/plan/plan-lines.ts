import { roundTo, times } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { CatalogueItem } from '../business-types/business-type.ts';
import { UNITS } from '../business-types/units.ts';
import { exact, fromUnits } from '../exact.ts';
import type { Random } from '../random.ts';
import { pickItems } from './pick-items.ts';
import type { PlanContext } from './plan-context.ts';
import type { SampleLine } from './sample-document.ts';

/** Plans the lines: as many as the complexity asks for, each total rounded commercially. */
export function planLines(context: PlanContext, random: Random): readonly SampleLine[] {
  const { minLines, maxLines } = context.complexity;
  const items = pickItems(context, random.int(minLines, maxLines), random.fork('items'));
  const lines = items.map(({ item, description }, index) =>
    planLine({ context, item, description }, random.fork(`line ${index}`)),
  );
  return context.complexity.hasDiscounts ? withSomeDiscount(lines, random.fork('discount')) : lines;
}

interface LineSource {
  readonly context: PlanContext;
  readonly item: CatalogueItem;
  readonly description: string;
}

function planLine({ context, item, description }: LineSource, random: Random): SampleLine {
  const { locale } = context;
  const line = {
    code: `${random.pick(['A', 'B', 'K', 'M', 'T'])}${random.int(10, 99)}-${random.digits(3)}`,
    description,
    quantity: planQuantity(item, context.maxQuantity, random),
    unit: item.unit,
    unitPrice: planPrice(item, locale.priceFactor, random),
    discountPercent: null,
    taxRate: locale.taxRates[item.rate],
  };
  return { ...line, lineTotal: lineTotalOf(line) };
}

/** Quantity × unit price less the discount, rounded to cents. */
export function lineTotalOf(line: Pick<SampleLine, 'quantity' | 'unitPrice' | 'discountPercent'>): Decimal {
  const share = fromUnits(100 - Number(line.discountPercent ?? 0), 2);
  return roundTo(times(times(line.quantity, line.unitPrice), share), 2);
}

function planQuantity(item: CatalogueItem, most: number, random: Random): Decimal {
  const { decimals } = UNITS[item.unit];
  const whole = random.int(1, Math.min(item.maxQuantity, most));
  if (decimals === 0 || random.chance(0.4)) return exact(String(whole));
  const fraction =
    decimals === 3 ? random.int(100, 999) : random.pick([0, 25, 50, 75]) / 10 ** (2 - decimals);
  return fromUnits(whole * 10 ** decimals + Math.floor(fraction), decimals);
}

/** A price with an ending that shops use. */
function planPrice(item: CatalogueItem, factor: number, random: Random): Decimal {
  const [min, max] = item.price;
  const whole = Math.max(1, Math.round(random.int(min, max) * factor));
  return fromUnits(whole * 100 + random.pick([0, 0, 50, 90, 95, 99, random.int(1, 99)]), 2);
}

function withSomeDiscount(lines: readonly SampleLine[], random: Random): readonly SampleLine[] {
  const chosen = random.int(0, lines.length - 1);
  return lines.map((line, index) => {
    if (index !== chosen && !random.chance(0.25)) return line;
    const discounted = { ...line, discountPercent: exact(random.pick(['5', '10', '15', '20'])) };
    return { ...discounted, lineTotal: lineTotalOf(discounted) };
  });
}
