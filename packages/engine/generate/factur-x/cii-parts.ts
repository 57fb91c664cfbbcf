import type { Decimal } from '@vouch/core/money/decimal.ts';
import { element } from './xml-text.ts';

/** An ISO day in format 102. */
export function day(iso: string): string {
  return element('udt:DateTimeString', iso.replaceAll('-', ''), { format: '102' });
}

/** VAT category: standard rate, or zero rated. */
export function categoryOf(rate: Decimal): string {
  return Number(rate) > 0 ? 'S' : 'Z';
}

/** The tax that a line, an allowance or a charge falls under. */
export function taxUnder(name: string, rate: Decimal): string {
  return element(name, [
    element('ram:TypeCode', 'VAT'),
    element('ram:CategoryCode', categoryOf(rate)),
    element('ram:RateApplicablePercent', rate),
  ]);
}

/** An allowance or a charge with its reason; the tax only at document level. */
export function allowanceCharge(entry: {
  readonly isCharge: boolean;
  readonly amount: Decimal;
  readonly reason: string;
  readonly rate: Decimal | null;
}): string {
  return element('ram:SpecifiedTradeAllowanceCharge', [
    element('ram:ChargeIndicator', [element('udt:Indicator', String(entry.isCharge))]),
    element('ram:ActualAmount', entry.amount),
    element('ram:Reason', entry.reason),
    entry.rate === null ? null : taxUnder('ram:CategoryTradeTax', entry.rate),
  ]);
}
