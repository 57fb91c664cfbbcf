import type { EInvoiceHeader } from '@vouch/core/invoice/e-invoice.ts';
import { dayOf, idOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Kinds of further documents (UNTDID 1001). A credit note names its project this way. */
export const UBL_DOCUMENT_TYPES = { project: '50', invoicedObject: '130' } as const;

/** Stands for the order where only a sales order is known: UBL asks for an order number wherever a sales order is named. */
export const NO_ORDER = 'NA';

type References = Pick<
  EInvoiceHeader,
  | 'buyerReference'
  | 'projectReference'
  | 'contractReference'
  | 'orderReference'
  | 'salesOrderReference'
  | 'receivingAdviceReference'
  | 'despatchAdviceReference'
  | 'tenderReference'
  | 'invoicedObject'
  | 'accountingReference'
  | 'precedingInvoices'
  | 'supportingDocuments'
>;

/** What a UBL document refers to. */
export function readUblReferences(root: XmlElement, faults: Faults): References {
  const documents = allAt(root, 'AdditionalDocumentReference');
  const ofType = (type: string) => documents.find((each) => textAt(each, 'DocumentTypeCode') === type);
  const { project, invoicedObject } = UBL_DOCUMENT_TYPES;
  const named = [ofType(project), ofType(invoicedObject)];
  return {
    buyerReference: textAt(root, 'BuyerReference'),
    projectReference: textAt(root, 'ProjectReference', 'ID') ?? textAt(ofType(project) ?? null, 'ID'),
    contractReference: textAt(root, 'ContractDocumentReference', 'ID'),
    orderReference: orderReference(root),
    salesOrderReference: textAt(root, 'OrderReference', 'SalesOrderID'),
    receivingAdviceReference: textAt(root, 'ReceiptDocumentReference', 'ID'),
    despatchAdviceReference: textAt(root, 'DespatchDocumentReference', 'ID'),
    tenderReference: textAt(root, 'OriginatorDocumentReference', 'ID'),
    invoicedObject: idOf(at(ofType(invoicedObject) ?? null, 'ID')),
    accountingReference: textAt(root, 'AccountingCost'),
    precedingInvoices: allAt(root, 'BillingReference', 'InvoiceDocumentReference').map((document) => ({
      number: textAt(document, 'ID'),
      issueDate: dayOf(at(document, 'IssueDate'), faults),
    })),
    supportingDocuments: documents.filter((each) => !named.includes(each)).map(supportingDocument),
  };
}

function supportingDocument(document: XmlElement): EInvoiceHeader['supportingDocuments'][number] {
  const file = at(document, 'Attachment', 'EmbeddedDocumentBinaryObject');
  return {
    reference: textAt(document, 'ID'),
    description: textAt(document, 'DocumentDescription'),
    location: textAt(document, 'Attachment', 'ExternalReference', 'URI'),
    fileName: attributeOf(file, 'filename'),
    mediaType: attributeOf(file, 'mimeCode'),
  };
}

function orderReference(root: XmlElement): string | null {
  const number = textAt(root, 'OrderReference', 'ID');
  const isPlaceholder = number === NO_ORDER && textAt(root, 'OrderReference', 'SalesOrderID') !== null;
  return isPlaceholder ? null : number;
}
