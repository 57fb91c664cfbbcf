import type { EInvoiceLine, EInvoicePrice } from '@vouch/core/invoice/e-invoice-line.ts';
import { decimalOf, periodOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readCiiAllowanceCharges } from './read-cii-allowance-charges.ts';
import { readCiiItem } from './read-cii-item.ts';
import { CII_DOCUMENT_TYPES, readCiiObject } from './read-cii-references.ts';
import { CII_RATE } from './read-cii-taxes.ts';

/** One line of a Cross Industry Invoice. */
export function readCiiLine(line: XmlElement, faults: Faults): EInvoiceLine {
  const document = at(line, 'AssociatedDocumentLineDocument');
  const agreement = at(line, 'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement');
  const delivery = at(line, 'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery');
  const quantity = at(delivery, 'BilledQuantity');
  return {
    id: textAt(document, 'LineID'),
    note: textAt(document, 'IncludedNote', 'Content'),
    ...readCiiItem(at(line, 'SpecifiedTradeProduct')),
    quantity: decimalOf(quantity, faults),
    unitCode: attributeOf(quantity, 'unitCode'),
    orderLineReference: textAt(agreement, 'BuyerOrderReferencedDocument', 'LineID'),
    ...readPrice(agreement, faults),
    ...readSettlement(line, faults),
  };
}

function readPrice(agreement: XmlElement | null, faults: Faults): EInvoicePrice {
  const net = at(agreement, 'NetPriceProductTradePrice');
  const gross = at(agreement, 'GrossPriceProductTradePrice');
  const base = at(net, 'BasisQuantity') ?? at(gross, 'BasisQuantity');
  return {
    netPrice: decimalOf(at(net, 'ChargeAmount'), faults),
    priceDiscount: decimalOf(at(gross, 'AppliedTradeAllowanceCharge', 'ActualAmount'), faults),
    grossPrice: decimalOf(at(gross, 'ChargeAmount'), faults),
    priceBaseQuantity: decimalOf(base, faults),
    priceBaseUnitCode: attributeOf(base, 'unitCode'),
  };
}

type Settlement = Pick<
  EInvoiceLine,
  | 'lineTotal'
  | 'taxCategory'
  | 'taxRate'
  | 'invoicedObject'
  | 'accountingReference'
  | 'period'
  | 'allowanceCharges'
>;

function readSettlement(line: XmlElement, faults: Faults): Settlement {
  const settlement = at(line, 'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement');
  const sums = at(
    settlement,
    'SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
  );
  const tax = at(settlement, 'ApplicableTradeTax');
  const period = at(settlement, 'BillingSpecifiedPeriod');
  const objects = allAt(settlement, 'AdditionalReferencedDocument');
  const object = objects.find((each) => textAt(each, 'TypeCode') === CII_DOCUMENT_TYPES.invoicedObject);
  return {
    lineTotal: decimalOf(at(sums, 'LineTotalAmount'), faults),
    taxCategory: textAt(tax, 'CategoryCode'),
    taxRate: decimalOf(at(tax, CII_RATE), faults),
    invoicedObject: readCiiObject(object ?? null),
    accountingReference: textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount', 'ID'),
    period: periodOf(at(period, 'StartDateTime'), at(period, 'EndDateTime'), faults),
    allowanceCharges: readCiiAllowanceCharges(settlement, faults),
  };
}
