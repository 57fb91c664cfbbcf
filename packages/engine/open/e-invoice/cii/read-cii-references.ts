import type { EInvoiceHeader } from '@vouch/core/invoice/e-invoice.ts';
import { dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Kinds of further documents (UNTDID 1001). */
export const CII_DOCUMENT_TYPES = { tender: '50', invoicedObject: '130', supporting: '916' } as const;

type References = Pick<
  EInvoiceHeader,
  | 'buyerReference'
  | 'projectReference'
  | 'contractReference'
  | 'orderReference'
  | 'salesOrderReference'
  | 'tenderReference'
  | 'invoicedObject'
  | 'supportingDocuments'
>;

/** What a Cross Industry Invoice refers to in its agreement. */
export function readCiiReferences(agreement: XmlElement | null): References {
  const numberOf = (name: string) => textAt(agreement, name, 'IssuerAssignedID|ID');
  const documents = allAt(agreement, 'AdditionalReferencedDocument');
  const ofType = (type: string) => documents.filter((each) => textAt(each, 'TypeCode') === type);
  return {
    buyerReference: textAt(agreement, 'BuyerReference'),
    projectReference: textAt(agreement, 'SpecifiedProcuringProject', 'ID'),
    contractReference: numberOf('ContractReferencedDocument'),
    orderReference: numberOf('BuyerOrderReferencedDocument'),
    salesOrderReference: numberOf('SellerOrderReferencedDocument'),
    tenderReference: textAt(ofType(CII_DOCUMENT_TYPES.tender)[0] ?? null, 'IssuerAssignedID'),
    invoicedObject: readCiiObject(ofType(CII_DOCUMENT_TYPES.invoicedObject)[0] ?? null),
    supportingDocuments: ofType(CII_DOCUMENT_TYPES.supporting).map(supportingDocument),
  };
}

/** An invoiced object (BT-18, BT-128): its scheme stands in an element of its own. */
export function readCiiObject(document: XmlElement | null): EInvoiceHeader['invoicedObject'] {
  const id = textAt(document, 'IssuerAssignedID');
  return id === null ? null : { id, scheme: textAt(document, 'ReferenceTypeCode') };
}

/** Earlier invoices that are corrected or credited. */
export function readCiiPreceding(
  settlement: XmlElement | null,
  faults: Faults,
): EInvoiceHeader['precedingInvoices'] {
  return allAt(settlement, 'InvoiceReferencedDocument').map((document) => ({
    number: textAt(document, 'IssuerAssignedID'),
    issueDate: dayOf(at(document, 'FormattedIssueDateTime'), faults),
  }));
}

function supportingDocument(document: XmlElement): EInvoiceHeader['supportingDocuments'][number] {
  const file = at(document, 'AttachmentBinaryObject');
  return {
    reference: textAt(document, 'IssuerAssignedID'),
    description: textAt(document, 'Name'),
    location: textAt(document, 'URIID'),
    fileName: attributeOf(file, 'filename'),
    mediaType: attributeOf(file, 'mimeCode'),
  };
}
