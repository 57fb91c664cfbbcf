import type { EInvoiceItem } from '@vouch/core/invoice/e-invoice-line.ts';
import { codeOf, idOf } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The item of a line of a UBL document. */
export function readUblItem(item: XmlElement | null): EInvoiceItem {
  const classes = allAt(item, 'CommodityClassification', 'ItemClassificationCode');
  return {
    name: textAt(item, 'Name'),
    description: textAt(item, 'Description'),
    sellerItemId: textAt(item, 'SellersItemIdentification', 'ID'),
    buyerItemId: textAt(item, 'BuyersItemIdentification', 'ID'),
    standardItemId: idOf(at(item, 'StandardItemIdentification', 'ID')),
    classifications: classes.flatMap((code) => {
      const id = textOf(code);
      const scheme = attributeOf(code, 'listID');
      return id === null ? [] : [{ id, scheme, version: attributeOf(code, 'listVersionID') }];
    }),
    originCountryCode: codeOf(textAt(item, 'OriginCountry', 'IdentificationCode'), 2),
    attributes: allAt(item, 'AdditionalItemProperty').map((property) => ({
      name: textAt(property, 'Name'),
      value: textAt(property, 'Value'),
    })),
  };
}
