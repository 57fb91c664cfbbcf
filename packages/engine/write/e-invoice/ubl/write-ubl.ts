import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { toUblNote } from '../../../open/e-invoice/ubl/ubl-notes.ts';
import { element, group, optional } from '../xml-text.ts';
import { ublKindOf, type UblKind } from './ubl-kind.ts';
import { address, allowanceCharge, invoicePeriod, schemed } from './ubl-parts.ts';
import { writeUblLine } from './write-ubl-line.ts';
import { writeUblParty, writeUblPayee, writeUblTaxRepresentative } from './write-ubl-party.ts';
import { writeUblPaymentMeans } from './write-ubl-payment.ts';
import { writeUblReferences } from './write-ubl-references.ts';
import { writeUblTotals } from './write-ubl-totals.ts';

const SCHEMAS = 'urn:oasis:names:specification:ubl:schema:xsd';

/**
 * The invoice as UBL 2.1, an invoice or a credit note by its type, in the order of elements that its schema asks for. Unknown terms
 * are left out, never invented; files attached to it are only referred to.
 */
export function writeUbl(invoice: InvoiceTerms): string {
  const kind = ublKindOf(invoice.typeCode);
  const root = element(
    kind.root,
    [
      ...writeHeader(invoice, kind),
      ...writeUblReferences(invoice, kind),
      ...writeParties(invoice),
      writeDelivery(invoice),
      ...writeUblPaymentMeans(invoice, kind),
      group('cac:PaymentTerms', [optional('cbc:Note', invoice.paymentTerms)]),
      ...invoice.allowanceCharges.map((entry) => allowanceCharge(entry, invoice.currency)),
      ...writeUblTotals(invoice),
      ...invoice.lines.map((line) => writeUblLine(line, kind, invoice.currency)),
    ],
    {
      xmlns: `${SCHEMAS}:${kind.root}-2`,
      'xmlns:cac': `${SCHEMAS}:CommonAggregateComponents-2`,
      'xmlns:cbc': `${SCHEMAS}:CommonBasicComponents-2`,
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function writeHeader(invoice: InvoiceTerms, kind: UblKind): readonly (string | null)[] {
  const taxPoint = optional('cbc:TaxPointDate', invoice.taxPointDate);
  const type = optional(`cbc:${kind.typeCode}`, invoice.typeCode);
  const notes = invoice.notes.map((note) => element('cbc:Note', toUblNote(note)));
  const isInvoice = kind.root === 'Invoice';
  return [
    optional('cbc:CustomizationID', invoice.profile),
    optional('cbc:ProfileID', invoice.businessProcess),
    optional('cbc:ID', invoice.number),
    optional('cbc:IssueDate', invoice.issueDate),
    ...(isInvoice
      ? [optional('cbc:DueDate', invoice.dueDate), type, ...notes, taxPoint]
      : [taxPoint, type, ...notes]),
    optional('cbc:DocumentCurrencyCode', invoice.currency),
    optional('cbc:TaxCurrencyCode', invoice.taxCurrency),
    optional('cbc:AccountingCost', invoice.accountingReference),
    optional('cbc:BuyerReference', invoice.buyerReference),
    invoicePeriod(invoice.period, invoice.taxPointCode),
  ];
}

function writeParties(invoice: InvoiceTerms): readonly (string | null)[] {
  const { seller, buyer, payee, taxRepresentative, directDebit } = invoice;
  return [
    writeUblParty('cac:AccountingSupplierParty', seller, directDebit?.creditorId ?? null),
    writeUblParty('cac:AccountingCustomerParty', buyer),
    writeUblPayee(payee),
    writeUblTaxRepresentative(taxRepresentative),
  ];
}

function writeDelivery(invoice: InvoiceTerms): string | null {
  const { deliverToLocation, deliverToAddress } = invoice;
  return group('cac:Delivery', [
    optional('cbc:ActualDeliveryDate', invoice.deliveryDate),
    group('cac:DeliveryLocation', [
      schemed('cbc:ID', deliverToLocation),
      deliverToAddress && address('cac:Address', deliverToAddress),
    ]),
    group('cac:DeliveryParty', [group('cac:PartyName', [optional('cbc:Name', invoice.deliverToName)])]),
  ]);
}
