import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { CII_RATE } from './read-cii-taxes.ts';

/** One line of a Cross Industry Invoice. */
export function readCiiLine(line: XmlElement, faults: Faults): EInvoiceLine {
  const product = at(line, 'SpecifiedTradeProduct');
  return {
    id: textAt(line, 'AssociatedDocumentLineDocument', 'LineID'),
    name: textAt(product, 'Name'),
    description: textAt(product, 'Description'),
    sellerItemId: textAt(product, 'SellerAssignedID'),
    ...readQuantityAndPrice(line, faults),
    ...readSettlement(line, faults),
  };
}

type QuantityAndPrice = Pick<EInvoiceLine, 'quantity' | 'unitCode' | 'netPrice' | 'priceBaseQuantity'>;

function readQuantityAndPrice(line: XmlElement, faults: Faults): QuantityAndPrice {
  const agreement = at(line, 'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement');
  const delivery = at(line, 'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery');
  const price = at(agreement, 'NetPriceProductTradePrice');
  const quantity = at(delivery, 'BilledQuantity');
  return {
    quantity: decimalOf(quantity, faults),
    unitCode: attributeOf(quantity, 'unitCode'),
    netPrice: decimalOf(at(price, 'ChargeAmount'), faults),
    priceBaseQuantity: decimalOf(at(price, 'BasisQuantity'), faults),
  };
}

type Settlement = Pick<EInvoiceLine, 'lineTotal' | 'taxCategory' | 'taxRate'>;

function readSettlement(line: XmlElement, faults: Faults): Settlement {
  const settlement = at(line, 'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement');
  const sums = at(
    settlement,
    'SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
  );
  const tax = at(settlement, 'ApplicableTradeTax');
  return {
    lineTotal: decimalOf(at(sums, 'LineTotalAmount'), faults),
    taxCategory: textAt(tax, 'CategoryCode'),
    taxRate: decimalOf(at(tax, CII_RATE), faults),
  };
}
