import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** One line of a UBL invoice or credit note. */
export function readUblLine(line: XmlElement, faults: Faults): EInvoiceLine {
  const item = at(line, 'Item');
  const tax = at(item, 'ClassifiedTaxCategory');
  const quantity = at(line, 'InvoicedQuantity|CreditedQuantity');
  return {
    id: textAt(line, 'ID'),
    name: textAt(item, 'Name'),
    description: textAt(item, 'Description'),
    sellerItemId: textAt(item, 'SellersItemIdentification', 'ID'),
    quantity: decimalOf(quantity, faults),
    unitCode: attributeOf(quantity, 'unitCode'),
    netPrice: decimalOf(at(line, 'Price', 'PriceAmount'), faults),
    priceBaseQuantity: decimalOf(at(line, 'Price', 'BaseQuantity'), faults),
    lineTotal: decimalOf(at(line, 'LineExtensionAmount'), faults),
    taxCategory: textAt(tax, 'ID'),
    taxRate: decimalOf(at(tax, 'Percent'), faults),
  };
}
