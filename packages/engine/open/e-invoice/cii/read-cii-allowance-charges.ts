import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { CII_RATE } from './read-cii-taxes.ts';

/** Document level allowances and charges of a Cross Industry Invoice, logistics charges included. */
export function readCiiAllowanceCharges(
  settlement: XmlElement | null,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  const general = allAt(settlement, 'SpecifiedTradeAllowanceCharge').map((entry) => ({
    isCharge: isCharge(at(entry, 'ChargeIndicator')),
    amount: decimalOf(at(entry, 'ActualAmount'), faults),
    reason: textAt(entry, 'Reason') ?? textAt(entry, 'ReasonCode'),
    taxRate: decimalOf(at(entry, 'CategoryTradeTax', CII_RATE), faults),
  }));
  const logistics = allAt(settlement, 'SpecifiedLogisticsServiceCharge').map((entry) => ({
    isCharge: true,
    amount: decimalOf(at(entry, 'AppliedAmount'), faults),
    reason: textAt(entry, 'Description'),
    taxRate: decimalOf(at(entry, 'AppliedTradeTax', CII_RATE), faults),
  }));
  return [...general, ...logistics];
}

/** The indicator stands in a child element; the release candidate of ZUGFeRD 1.0 has it as plain text. */
function isCharge(indicator: XmlElement | null): boolean {
  const text = textAt(indicator, 'Indicator|IndicatorString') ?? textOf(indicator);
  return text === 'true' || text === '1';
}
