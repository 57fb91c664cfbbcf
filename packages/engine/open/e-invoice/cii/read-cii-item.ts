import type { EInvoiceItem } from '@vouch/core/invoice/e-invoice-line.ts';
import { codeOf, idOf } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The item of a line of a Cross Industry Invoice. */
export function readCiiItem(product: XmlElement | null): EInvoiceItem {
  const classes = allAt(product, 'DesignatedProductClassification', 'ClassCode');
  return {
    name: textAt(product, 'Name'),
    description: textAt(product, 'Description'),
    sellerItemId: textAt(product, 'SellerAssignedID'),
    buyerItemId: textAt(product, 'BuyerAssignedID'),
    standardItemId: idOf(at(product, 'GlobalID')),
    classifications: classes.flatMap((code) => {
      const id = textOf(code);
      const scheme = attributeOf(code, 'listID');
      return id === null ? [] : [{ id, scheme, version: attributeOf(code, 'listVersionID') }];
    }),
    originCountryCode: codeOf(textAt(product, 'OriginTradeCountry', 'ID'), 2),
    attributes: allAt(product, 'ApplicableProductCharacteristic').map((property) => ({
      name: textAt(property, 'Description'),
      value: textAt(property, 'Value'),
    })),
  };
}
