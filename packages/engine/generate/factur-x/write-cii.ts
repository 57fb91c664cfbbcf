import type { SampleInvoice } from '../plan/sample-document.ts';
import { writeCiiLine } from './write-cii-line.ts';
import { writeCiiParty } from './write-cii-party.ts';
import { writeCiiSettlement } from './write-cii-settlement.ts';
import { day } from './cii-parts.ts';
import { element, optional } from './xml-text.ts';

/** EN 16931, the comfort profile of Factur-X. */
const PROFILE = 'urn:cen.eu:en16931:2017';
const COMMERCIAL_INVOICE = '380';

const NAMESPACES = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
} as const;

/** The invoice as UN/CEFACT Cross Industry Invoice, in the order of elements that its schema asks for. */
export function writeCii(invoice: SampleInvoice): string {
  const context = element('ram:GuidelineSpecifiedDocumentContextParameter', [element('ram:ID', PROFILE)]);
  const root = element(
    'rsm:CrossIndustryInvoice',
    [
      element('rsm:ExchangedDocumentContext', [context]),
      element('rsm:ExchangedDocument', [
        element('ram:ID', invoice.number),
        element('ram:TypeCode', COMMERCIAL_INVOICE),
        element('ram:IssueDateTime', [day(invoice.issueDate)]),
      ]),
      element('rsm:SupplyChainTradeTransaction', [
        ...invoice.lines.map(writeCiiLine),
        writeAgreement(invoice),
        writeDelivery(invoice),
        writeCiiSettlement(invoice),
      ]),
    ],
    NAMESPACES,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function writeAgreement({ seller, buyer, orderReference }: SampleInvoice): string {
  const order = optional('ram:IssuerAssignedID', orderReference);
  return element('ram:ApplicableHeaderTradeAgreement', [
    writeCiiParty('ram:SellerTradeParty', seller),
    writeCiiParty('ram:BuyerTradeParty', buyer),
    order === null ? null : element('ram:BuyerOrderReferencedDocument', [order]),
  ]);
}

function writeDelivery({ deliveryDate }: SampleInvoice): string {
  if (deliveryDate === null) return element('ram:ApplicableHeaderTradeDelivery', []);
  return element('ram:ApplicableHeaderTradeDelivery', [
    element('ram:ActualDeliverySupplyChainEvent', [element('ram:OccurrenceDateTime', [day(deliveryDate)])]),
  ]);
}
