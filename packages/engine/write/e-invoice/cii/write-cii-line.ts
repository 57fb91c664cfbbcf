import type { EInvoiceItem, EInvoiceLine, EInvoicePrice } from '@vouch/core/invoice/e-invoice-line.ts';
import { element, group, optional } from '../xml-text.ts';
import { allowanceCharge, billingPeriod, taxUnder } from './cii-parts.ts';

/** One line. */
export function writeCiiLine(line: EInvoiceLine): string {
  return element('ram:IncludedSupplyChainTradeLineItem', [
    element('ram:AssociatedDocumentLineDocument', [
      optional('ram:LineID', line.id),
      group('ram:IncludedNote', [optional('ram:Content', line.note)]),
    ]),
    element('ram:SpecifiedTradeProduct', writeItem(line)),
    element('ram:SpecifiedLineTradeAgreement', [
      group('ram:BuyerOrderReferencedDocument', [optional('ram:LineID', line.orderLineReference)]),
      ...writePrices(line),
    ]),
    element('ram:SpecifiedLineTradeDelivery', [
      optional('ram:BilledQuantity', line.quantity, { unitCode: line.unitCode }),
    ]),
    writeSettlement(line),
  ]);
}

function writeItem(item: EInvoiceItem): readonly (string | null)[] {
  const { standardItemId } = item;
  return [
    standardItemId && element('ram:GlobalID', standardItemId.id, { schemeID: standardItemId.scheme }),
    optional('ram:SellerAssignedID', item.sellerItemId),
    optional('ram:BuyerAssignedID', item.buyerItemId),
    optional('ram:Name', item.name),
    optional('ram:Description', item.description),
    ...item.attributes.map(({ name, value }) =>
      element('ram:ApplicableProductCharacteristic', [
        optional('ram:Description', name),
        optional('ram:Value', value),
      ]),
    ),
    ...item.classifications.map(({ id, scheme, version }) =>
      element('ram:DesignatedProductClassification', [
        element('ram:ClassCode', id, { listID: scheme, listVersionID: version }),
      ]),
    ),
    group('ram:OriginTradeCountry', [optional('ram:ID', item.originCountryCode)]),
  ];
}

function writePrices(price: EInvoicePrice): readonly (string | null)[] {
  const base = optional('ram:BasisQuantity', price.priceBaseQuantity, { unitCode: price.priceBaseUnitCode });
  const discount = price.priceDiscount;
  const gross = group('ram:GrossPriceProductTradePrice', [
    optional('ram:ChargeAmount', price.grossPrice),
    discount &&
      element('ram:AppliedTradeAllowanceCharge', [
        element('ram:ChargeIndicator', [element('udt:Indicator', 'false')]),
        element('ram:ActualAmount', discount),
      ]),
  ]);
  return [
    gross,
    element('ram:NetPriceProductTradePrice', [optional('ram:ChargeAmount', price.netPrice), base]),
  ];
}

function writeSettlement(line: EInvoiceLine): string {
  const { invoicedObject } = line;
  return element('ram:SpecifiedLineTradeSettlement', [
    taxUnder('ram:ApplicableTradeTax', line.taxCategory, line.taxRate),
    billingPeriod(line.period),
    ...line.allowanceCharges.map(allowanceCharge),
    element('ram:SpecifiedTradeSettlementLineMonetarySummation', [
      optional('ram:LineTotalAmount', line.lineTotal),
    ]),
    invoicedObject &&
      element('ram:AdditionalReferencedDocument', [
        element('ram:IssuerAssignedID', invoicedObject.id),
        element('ram:TypeCode', '130'),
        optional('ram:ReferenceTypeCode', invoicedObject.scheme),
      ]),
    group('ram:ReceivableSpecifiedTradeAccountingAccount', [optional('ram:ID', line.accountingReference)]),
  ]);
}
