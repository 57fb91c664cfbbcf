import type { InvoiceReader, InvoiceTerms } from '../invoice-terms.ts';
import { codeOf, dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readCiiAllowanceCharges } from './read-cii-allowance-charges.ts';
import { readCiiLine } from './read-cii-line.ts';
import { readCiiParty } from './read-cii-party.ts';
import { readCiiPayment } from './read-cii-payment.ts';
import { readCiiTaxes } from './read-cii-taxes.ts';
import { readCiiTotals } from './read-cii-totals.ts';

/**
 * Reads UN/CEFACT Cross Industry Invoice in all its dresses: ZUGFeRD 1.0 (and its release candidate), ZUGFeRD 2, Factur-X,
 * XRechnung. Where a name changed between them both are accepted, today's first.
 */
export const readCii: InvoiceReader = (root, faults) => {
  const transaction = at(root, 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction');
  const settlement = at(transaction, 'ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement');
  const lines = allAt(transaction, 'IncludedSupplyChainTradeLineItem');
  return [
    {
      ...readHeader(root, faults),
      ...readAgreement(at(transaction, 'ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement')),
      deliveryDate: deliveryDate(transaction, faults),
      currency: codeOf(textAt(settlement, 'InvoiceCurrencyCode'), 3),
      ...readCiiPayment(settlement, faults),
      ...readCiiTotals(settlement, faults),
      taxes: readCiiTaxes(settlement, faults),
      allowanceCharges: readCiiAllowanceCharges(settlement, faults),
      lines: lines.map((line) => readCiiLine(line, faults)),
    },
  ];
};

type Header = Pick<InvoiceTerms, 'profile' | 'number' | 'issueDate' | 'typeCode' | 'notes'>;

function readHeader(root: XmlElement, faults: Faults): Header {
  const context = at(root, 'ExchangedDocumentContext|SpecifiedExchangedDocumentContext');
  const document = at(root, 'ExchangedDocument|HeaderExchangedDocument');
  return {
    profile: textAt(context, 'GuidelineSpecifiedDocumentContextParameter', 'ID'),
    number: textAt(document, 'ID'),
    issueDate: dayOf(at(document, 'IssueDateTime'), faults),
    typeCode: textAt(document, 'TypeCode'),
    notes: allAt(document, 'IncludedNote').flatMap((note) => textAt(note, 'Content') ?? []),
  };
}

type Agreement = Pick<InvoiceTerms, 'buyerReference' | 'orderReference' | 'seller' | 'buyer'>;

function readAgreement(agreement: XmlElement | null): Agreement {
  return {
    buyerReference: textAt(agreement, 'BuyerReference'),
    orderReference: textAt(agreement, 'BuyerOrderReferencedDocument', 'IssuerAssignedID|ID'),
    seller: readCiiParty(at(agreement, 'SellerTradeParty')),
    buyer: readCiiParty(at(agreement, 'BuyerTradeParty')),
  };
}

function deliveryDate(transaction: XmlElement | null, faults: Faults): string | null {
  const delivery = at(transaction, 'ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery');
  return dayOf(at(delivery, 'ActualDeliverySupplyChainEvent', 'OccurrenceDateTime'), faults);
}
