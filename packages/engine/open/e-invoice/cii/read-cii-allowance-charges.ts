import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import { NO_ALLOWANCE } from '@vouch/core/invoice/no-terms.ts';
import { decimalOf, isTrue } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { CII_RATE } from './read-cii-taxes.ts';

/** Allowances and charges below a settlement of a Cross Industry Invoice, of the document or of a line; logistics charges included. */
export function readCiiAllowanceCharges(
  settlement: XmlElement | null,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  const general = allAt(settlement, 'SpecifiedTradeAllowanceCharge').map((entry) => ({
    isCharge: isCharge(at(entry, 'ChargeIndicator')),
    amount: decimalOf(at(entry, 'ActualAmount'), faults),
    baseAmount: decimalOf(at(entry, 'BasisAmount'), faults),
    percent: decimalOf(at(entry, 'CalculationPercent'), faults),
    reason: textAt(entry, 'Reason'),
    reasonCode: textAt(entry, 'ReasonCode'),
    taxCategory: textAt(entry, 'CategoryTradeTax', 'CategoryCode'),
    taxRate: decimalOf(at(entry, 'CategoryTradeTax', CII_RATE), faults),
  }));
  const logistics = allAt(settlement, 'SpecifiedLogisticsServiceCharge').map((entry) => ({
    ...NO_ALLOWANCE,
    isCharge: true,
    amount: decimalOf(at(entry, 'AppliedAmount'), faults),
    reason: textAt(entry, 'Description'),
    taxCategory: textAt(entry, 'AppliedTradeTax', 'CategoryCode'),
    taxRate: decimalOf(at(entry, 'AppliedTradeTax', CII_RATE), faults),
  }));
  return [...general, ...logistics];
}

/** The indicator stands in a child element; the release candidate of ZUGFeRD 1.0 has it as plain text. */
function isCharge(indicator: XmlElement | null): boolean {
  return isTrue(textAt(indicator, 'Indicator|IndicatorString') ?? textOf(indicator));
}
