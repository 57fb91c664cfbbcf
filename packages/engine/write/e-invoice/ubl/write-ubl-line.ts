import type { EInvoiceItem, EInvoiceLine, EInvoicePrice } from '@vouch/core/invoice/e-invoice-line.ts';
import { element, group, optional } from '../xml-text.ts';
import { allowanceCharge, invoicePeriod, money, schemed, taxCategory } from './ubl-parts.ts';
import type { UblKind } from './ubl-kind.ts';

/** One line of an invoice or a credit note in the currency. */
export function writeUblLine(line: EInvoiceLine, kind: UblKind, currency: string | null): string {
  const { invoicedObject } = line;
  return element(`cac:${kind.line}`, [
    optional('cbc:ID', line.id),
    optional('cbc:Note', line.note),
    optional(`cbc:${kind.quantity}`, line.quantity, { unitCode: line.unitCode }),
    money('cbc:LineExtensionAmount', line.lineTotal, currency),
    optional('cbc:AccountingCost', line.accountingReference),
    invoicePeriod(line.period),
    group('cac:OrderLineReference', [optional('cbc:LineID', line.orderLineReference)]),
    invoicedObject &&
      element('cac:DocumentReference', [
        schemed('cbc:ID', invoicedObject),
        element('cbc:DocumentTypeCode', '130'),
      ]),
    ...line.allowanceCharges.map((entry) => allowanceCharge(entry, currency)),
    writeItem(
      line,
      taxCategory('cac:ClassifiedTaxCategory', { category: line.taxCategory, rate: line.taxRate }),
    ),
    writePrice(line, currency),
  ]);
}

function writeItem(item: EInvoiceItem, tax: string | null): string {
  return element('cac:Item', [
    optional('cbc:Description', item.description),
    optional('cbc:Name', item.name),
    group('cac:BuyersItemIdentification', [optional('cbc:ID', item.buyerItemId)]),
    group('cac:SellersItemIdentification', [optional('cbc:ID', item.sellerItemId)]),
    group('cac:StandardItemIdentification', [schemed('cbc:ID', item.standardItemId)]),
    group('cac:OriginCountry', [optional('cbc:IdentificationCode', item.originCountryCode)]),
    ...item.classifications.map(({ id, scheme, version }) =>
      element('cac:CommodityClassification', [
        element('cbc:ItemClassificationCode', id, { listID: scheme, listVersionID: version }),
      ]),
    ),
    tax,
    ...item.attributes.map(({ name, value }) =>
      element('cac:AdditionalItemProperty', [optional('cbc:Name', name), optional('cbc:Value', value)]),
    ),
  ]);
}

function writePrice(price: EInvoicePrice, currency: string | null): string | null {
  const { priceDiscount, grossPrice } = price;
  const isReduced = priceDiscount !== null || grossPrice !== null;
  return group('cac:Price', [
    money('cbc:PriceAmount', price.netPrice, currency),
    optional('cbc:BaseQuantity', price.priceBaseQuantity, { unitCode: price.priceBaseUnitCode }),
    isReduced
      ? element('cac:AllowanceCharge', [
          element('cbc:ChargeIndicator', 'false'),
          money('cbc:Amount', priceDiscount, currency),
          money('cbc:BaseAmount', grossPrice, currency),
        ])
      : null,
  ]);
}
