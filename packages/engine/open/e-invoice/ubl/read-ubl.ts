import type { EInvoiceHeader, EInvoiceParties } from '@vouch/core/invoice/e-invoice.ts';
import type { InvoiceReader } from '../invoice-reader.ts';
import { codeOf, dayOf, idOf, periodOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUblAddress } from './read-ubl-address.ts';
import { readUblAllowanceCharges } from './read-ubl-allowance-charges.ts';
import { readUblLine } from './read-ubl-line.ts';
import { readUblParty, readUblPayee, readUblTaxRepresentative } from './read-ubl-party.ts';
import { readUblPayment } from './read-ubl-payment.ts';
import { readUblReferences } from './read-ubl-references.ts';
import { readUblTaxes } from './read-ubl-taxes.ts';
import { readUblTotals } from './read-ubl-totals.ts';
import { fromUblNote } from './ubl-notes.ts';

/** Reads UBL 2 invoices and credit notes (Peppol BIS, XRechnung, EN 16931 and plain UBL). */
export const readUbl: InvoiceReader = (root, faults) => [
  {
    ...readHeader(root, faults),
    ...readUblReferences(root, faults),
    ...readParties(root, faults),
    ...readUblPayment(root, faults),
    ...readUblTotals(root, faults),
    taxes: readUblTaxes(root, faults),
    allowanceCharges: readUblAllowanceCharges(root, faults),
    lines: allAt(root, 'InvoiceLine|CreditNoteLine').map((line) => readUblLine(line, faults)),
  },
];

type Header = Pick<
  EInvoiceHeader,
  | 'profile'
  | 'businessProcess'
  | 'number'
  | 'issueDate'
  | 'typeCode'
  | 'currency'
  | 'taxCurrency'
  | 'taxPointDate'
  | 'taxPointCode'
  | 'notes'
>;

function readHeader(root: XmlElement, faults: Faults): Header {
  return {
    profile: textAt(root, 'CustomizationID'),
    businessProcess: textAt(root, 'ProfileID'),
    number: textAt(root, 'ID'),
    issueDate: dayOf(at(root, 'IssueDate'), faults),
    typeCode: textAt(root, 'InvoiceTypeCode|CreditNoteTypeCode'),
    currency: codeOf(textAt(root, 'DocumentCurrencyCode'), 3),
    taxCurrency: codeOf(textAt(root, 'TaxCurrencyCode'), 3),
    taxPointDate: dayOf(at(root, 'TaxPointDate'), faults),
    taxPointCode: textAt(root, 'InvoicePeriod', 'DescriptionCode'),
    notes: allAt(root, 'Note').flatMap((note) => {
      const text = textOf(note);
      return text === null ? [] : [fromUblNote(text)];
    }),
  };
}

function readParties(root: XmlElement, faults: Faults): EInvoiceParties {
  const place = at(root, 'Delivery', 'DeliveryLocation');
  const address = at(place, 'Address');
  const period = at(root, 'InvoicePeriod');
  return {
    seller: readUblParty(at(root, 'AccountingSupplierParty', 'Party')),
    buyer: readUblParty(at(root, 'AccountingCustomerParty', 'Party')),
    payee: readUblPayee(at(root, 'PayeeParty')),
    taxRepresentative: readUblTaxRepresentative(at(root, 'TaxRepresentativeParty')),
    deliverToName: textAt(root, 'Delivery', 'DeliveryParty', 'PartyName', 'Name'),
    deliverToLocation: idOf(at(place, 'ID')),
    deliveryDate: dayOf(at(root, 'Delivery', 'ActualDeliveryDate'), faults),
    deliverToAddress: address && readUblAddress(address),
    period: periodOf(at(period, 'StartDate'), at(period, 'EndDate'), faults),
  };
}
