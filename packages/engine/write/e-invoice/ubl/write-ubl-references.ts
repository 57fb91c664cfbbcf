import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceSupportingDocument } from '@vouch/core/invoice/e-invoice-parts.ts';
import { NO_ORDER } from '../../../open/e-invoice/ubl/read-ubl-references.ts';
import { element, group, optional } from '../xml-text.ts';
import type { UblKind } from './ubl-kind.ts';
import { reference, schemed } from './ubl-parts.ts';

/** What the document refers to, in the order of its schema. */
export function writeUblReferences(invoice: InvoiceTerms, kind: UblKind): readonly (string | null)[] {
  const { orderReference, salesOrderReference } = invoice;
  const order = orderReference ?? (salesOrderReference === null ? null : NO_ORDER);
  const tender = reference('cac:OriginatorDocumentReference', invoice.tenderReference);
  const contract = reference('cac:ContractDocumentReference', invoice.contractReference);
  const isInvoice = kind.root === 'Invoice';
  const project = invoice.projectReference;
  return [
    group('cac:OrderReference', [
      optional('cbc:ID', order),
      optional('cbc:SalesOrderID', salesOrderReference),
    ]),
    ...invoice.precedingInvoices.map(({ number, issueDate }) =>
      element('cac:BillingReference', [
        element('cac:InvoiceDocumentReference', [
          optional('cbc:ID', number),
          optional('cbc:IssueDate', issueDate),
        ]),
      ]),
    ),
    reference('cac:DespatchDocumentReference', invoice.despatchAdviceReference),
    reference('cac:ReceiptDocumentReference', invoice.receivingAdviceReference),
    ...(isInvoice ? [tender, contract] : [contract]),
    ...additional(invoice, isInvoice ? null : project),
    ...(isInvoice ? [reference('cac:ProjectReference', project)] : [tender]),
  ];
}

function additional(invoice: InvoiceTerms, project: string | null): readonly (string | null)[] {
  const { invoicedObject } = invoice;
  return [
    ...invoice.supportingDocuments.map(supporting),
    invoicedObject &&
      element('cac:AdditionalDocumentReference', [
        schemed('cbc:ID', invoicedObject),
        element('cbc:DocumentTypeCode', '130'),
      ]),
    project &&
      element('cac:AdditionalDocumentReference', [
        element('cbc:ID', project),
        element('cbc:DocumentTypeCode', '50'),
      ]),
  ];
}

function supporting({ reference: number, description, location }: EInvoiceSupportingDocument): string {
  return element('cac:AdditionalDocumentReference', [
    optional('cbc:ID', number),
    optional('cbc:DocumentDescription', description),
    group('cac:Attachment', [group('cac:ExternalReference', [optional('cbc:URI', location)])]),
  ]);
}
