import type { InvoiceReader, InvoiceTerms } from '../invoice-terms.ts';
import { codeOf, dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUblAllowanceCharges } from './read-ubl-allowance-charges.ts';
import { readUblLine } from './read-ubl-line.ts';
import { readUblParty } from './read-ubl-party.ts';
import { readUblTaxes } from './read-ubl-taxes.ts';
import { readUblTotals } from './read-ubl-totals.ts';

/** Reads UBL 2 invoices and credit notes (Peppol BIS, XRechnung, EN 16931 and plain UBL). */
export const readUbl: InvoiceReader = (root, faults) => [
  {
    ...readHeader(root, faults),
    deliveryDate: dayOf(at(root, 'Delivery', 'ActualDeliveryDate'), faults),
    currency: codeOf(textAt(root, 'DocumentCurrencyCode'), 3),
    seller: readUblParty(at(root, 'AccountingSupplierParty', 'Party')),
    buyer: readUblParty(at(root, 'AccountingCustomerParty', 'Party')),
    ...readPayment(root, faults),
    ...readUblTotals(root, faults),
    taxes: readUblTaxes(root, faults),
    allowanceCharges: readUblAllowanceCharges(root, faults),
    lines: allAt(root, 'InvoiceLine|CreditNoteLine').map((line) => readUblLine(line, faults)),
  },
];

type Header = Pick<
  InvoiceTerms,
  'profile' | 'number' | 'issueDate' | 'typeCode' | 'buyerReference' | 'orderReference' | 'notes'
>;

function readHeader(root: XmlElement, faults: Faults): Header {
  return {
    profile: textAt(root, 'CustomizationID'),
    number: textAt(root, 'ID'),
    issueDate: dayOf(at(root, 'IssueDate'), faults),
    typeCode: textAt(root, 'InvoiceTypeCode|CreditNoteTypeCode'),
    buyerReference: textAt(root, 'BuyerReference'),
    orderReference: textAt(root, 'OrderReference', 'ID'),
    notes: allAt(root, 'Note').flatMap((note) => textOf(note) ?? []),
  };
}

type Payment = Pick<InvoiceTerms, 'dueDate' | 'paymentTerms' | 'iban' | 'bic' | 'paymentMeansCode'>;

/** A credit note has no due date of its own: it stands with the payment means. */
function readPayment(root: XmlElement, faults: Faults): Payment {
  const account = 'PayeeFinancialAccount';
  const dueDate = at(root, 'DueDate') ?? at(root, 'PaymentMeans', 'PaymentDueDate');
  const terms = allAt(root, 'PaymentTerms', 'Note').flatMap((note) => textOf(note) ?? []);
  return {
    dueDate: dayOf(dueDate, faults),
    paymentTerms: terms.length === 0 ? null : terms.join('\n'),
    iban: textAt(root, 'PaymentMeans', account, 'ID'),
    bic: textAt(root, 'PaymentMeans', account, 'FinancialInstitutionBranch', 'ID'),
    paymentMeansCode: textAt(root, 'PaymentMeans', 'PaymentMeansCode'),
  };
}
