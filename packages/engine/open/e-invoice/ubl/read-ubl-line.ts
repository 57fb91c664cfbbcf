import type { EInvoiceLine, EInvoicePrice } from '@vouch/core/invoice/e-invoice-line.ts';
import { decimalOf, idOf, periodOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUblAllowanceCharges } from './read-ubl-allowance-charges.ts';
import { readUblItem } from './read-ubl-item.ts';

/** One line of a UBL invoice or credit note. */
export function readUblLine(line: XmlElement, faults: Faults): EInvoiceLine {
  const item = at(line, 'Item');
  const tax = at(item, 'ClassifiedTaxCategory');
  const quantity = at(line, 'InvoicedQuantity|CreditedQuantity');
  const period = at(line, 'InvoicePeriod');
  return {
    id: textAt(line, 'ID'),
    note: textAt(line, 'Note'),
    invoicedObject: idOf(at(line, 'DocumentReference', 'ID')),
    ...readUblItem(item),
    quantity: decimalOf(quantity, faults),
    unitCode: attributeOf(quantity, 'unitCode'),
    ...readPrice(at(line, 'Price'), faults),
    lineTotal: decimalOf(at(line, 'LineExtensionAmount'), faults),
    orderLineReference: textAt(line, 'OrderLineReference', 'LineID'),
    accountingReference: textAt(line, 'AccountingCost'),
    period: periodOf(at(period, 'StartDate'), at(period, 'EndDate'), faults),
    allowanceCharges: readUblAllowanceCharges(line, faults),
    taxCategory: textAt(tax, 'ID'),
    taxRate: decimalOf(at(tax, 'Percent'), faults),
  };
}

function readPrice(price: XmlElement | null, faults: Faults): EInvoicePrice {
  const base = at(price, 'BaseQuantity');
  return {
    netPrice: decimalOf(at(price, 'PriceAmount'), faults),
    priceDiscount: decimalOf(at(price, 'AllowanceCharge', 'Amount'), faults),
    grossPrice: decimalOf(at(price, 'AllowanceCharge', 'BaseAmount'), faults),
    priceBaseQuantity: decimalOf(base, faults),
    priceBaseUnitCode: attributeOf(base, 'unitCode'),
  };
}
