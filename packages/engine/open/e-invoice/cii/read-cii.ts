import type { EInvoiceHeader, EInvoiceParties, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { InvoiceReader } from '../invoice-reader.ts';
import { codeOf, dayOf, periodOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readCiiAddress } from './read-cii-address.ts';
import { readCiiAllowanceCharges } from './read-cii-allowance-charges.ts';
import { readCiiLine } from './read-cii-line.ts';
import { readCiiIds, readCiiParty, readCiiPayee, readCiiTaxRepresentative } from './read-cii-party.ts';
import { readCiiPayment } from './read-cii-payment.ts';
import { readCiiPreceding, readCiiReferences } from './read-cii-references.ts';
import { readCiiTaxes } from './read-cii-taxes.ts';
import { readCiiTotals } from './read-cii-totals.ts';

/**
 * Reads UN/CEFACT Cross Industry Invoice in all its dresses: ZUGFeRD 1.0 (and its release candidate), ZUGFeRD 2, Factur-X,
 * XRechnung. Where a name changed between them both are accepted, today's first.
 */
export const readCii: InvoiceReader = (root, faults) => {
  const transaction = at(root, 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction');
  const settlement = at(transaction, 'ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement');
  const agreement = at(transaction, 'ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement');
  const delivery = at(transaction, 'ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery');
  const lines = allAt(transaction, 'IncludedSupplyChainTradeLineItem');
  return [
    {
      ...readHeader(root, faults),
      ...readCiiReferences(agreement),
      ...readDelivery(delivery, faults),
      ...readSettlement(settlement, faults),
      seller: readCiiParty(at(agreement, 'SellerTradeParty')),
      buyer: readCiiParty(at(agreement, 'BuyerTradeParty')),
      taxRepresentative: readCiiTaxRepresentative(at(agreement, 'SellerTaxRepresentativeTradeParty')),
      payee: readCiiPayee(at(settlement, 'PayeeTradeParty')),
      ...readCiiPayment(settlement, faults),
      ...readCiiTotals(settlement, faults),
      taxes: readCiiTaxes(settlement, faults),
      allowanceCharges: readCiiAllowanceCharges(settlement, faults),
      lines: lines.map((line) => readCiiLine(line, faults)),
    },
  ];
};

type Header = Pick<
  EInvoiceHeader,
  'profile' | 'businessProcess' | 'number' | 'issueDate' | 'typeCode' | 'notes'
>;

function readHeader(root: XmlElement, faults: Faults): Header {
  const context = at(root, 'ExchangedDocumentContext|SpecifiedExchangedDocumentContext');
  const document = at(root, 'ExchangedDocument|HeaderExchangedDocument');
  return {
    profile: textAt(context, 'GuidelineSpecifiedDocumentContextParameter', 'ID'),
    businessProcess: textAt(context, 'BusinessProcessSpecifiedDocumentContextParameter', 'ID'),
    number: textAt(document, 'ID'),
    issueDate: dayOf(at(document, 'IssueDateTime'), faults),
    typeCode: textAt(document, 'TypeCode'),
    notes: allAt(document, 'IncludedNote').flatMap((note) => {
      const text = textAt(note, 'Content');
      return text === null ? [] : [{ text, subjectCode: textAt(note, 'SubjectCode') }];
    }),
  };
}

type Delivery = Pick<
  InvoiceTerms,
  'receivingAdviceReference' | 'despatchAdviceReference' | keyof DeliveredTo
>;
type DeliveredTo = Pick<
  EInvoiceParties,
  'deliverToName' | 'deliverToLocation' | 'deliveryDate' | 'deliverToAddress'
>;

function readDelivery(delivery: XmlElement | null, faults: Faults): Delivery {
  const place = at(delivery, 'ShipToTradeParty');
  const address = at(place, 'PostalTradeAddress');
  return {
    receivingAdviceReference: textAt(delivery, 'ReceivingAdviceReferencedDocument', 'IssuerAssignedID|ID'),
    despatchAdviceReference: textAt(delivery, 'DespatchAdviceReferencedDocument', 'IssuerAssignedID|ID'),
    deliverToName: textAt(place, 'Name'),
    deliverToLocation: readCiiIds(place)[0] ?? null,
    deliveryDate: dayOf(at(delivery, 'ActualDeliverySupplyChainEvent', 'OccurrenceDateTime'), faults),
    deliverToAddress: address && readCiiAddress(address),
  };
}

type Settlement = Pick<
  InvoiceTerms,
  | 'currency'
  | 'taxCurrency'
  | 'taxPointDate'
  | 'taxPointCode'
  | 'accountingReference'
  | 'precedingInvoices'
  | 'period'
>;

function readSettlement(settlement: XmlElement | null, faults: Faults): Settlement {
  const period = at(settlement, 'BillingSpecifiedPeriod');
  const pointDates = allAt(settlement, 'ApplicableTradeTax', 'TaxPointDate');
  return {
    currency: codeOf(textAt(settlement, 'InvoiceCurrencyCode'), 3),
    taxCurrency: codeOf(textAt(settlement, 'TaxCurrencyCode'), 3),
    taxPointDate: dayOf(pointDates[0] ?? null, faults),
    taxPointCode: textAt(settlement, 'ApplicableTradeTax', 'DueDateTypeCode'),
    accountingReference: textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount', 'ID'),
    precedingInvoices: readCiiPreceding(settlement, faults),
    period: periodOf(at(period, 'StartDateTime'), at(period, 'EndDateTime'), faults),
  };
}
