import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceSupportingDocument, SchemedId } from '@vouch/core/invoice/e-invoice-parts.ts';
import { element, group, optional } from '../xml-text.ts';
import { dayIn, identifiers, postalAddress, reference } from './cii-parts.ts';
import { writeCiiLine } from './write-cii-line.ts';
import { writeCiiParty, writeCiiTaxRepresentative } from './write-cii-party.ts';
import { writeCiiSettlement } from './write-cii-settlement.ts';

const NAMESPACES = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
} as const;

/**
 * The invoice as UN/CEFACT Cross Industry Invoice (D16B), in the order of elements that its schema asks for. Unknown terms are left
 * out, never invented; files attached to it are only referred to.
 */
export function writeCii(invoice: InvoiceTerms): string {
  const root = element(
    'rsm:CrossIndustryInvoice',
    [
      writeContext(invoice),
      element('rsm:ExchangedDocument', [
        optional('ram:ID', invoice.number),
        optional('ram:TypeCode', invoice.typeCode),
        dayIn('ram:IssueDateTime', invoice.issueDate),
        ...invoice.notes.map(({ text, subjectCode }) =>
          element('ram:IncludedNote', [
            element('ram:Content', text),
            optional('ram:SubjectCode', subjectCode),
          ]),
        ),
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

function writeContext({ businessProcess, profile }: InvoiceTerms): string {
  return element('rsm:ExchangedDocumentContext', [
    group('ram:BusinessProcessSpecifiedDocumentContextParameter', [optional('ram:ID', businessProcess)]),
    group('ram:GuidelineSpecifiedDocumentContextParameter', [optional('ram:ID', profile)]),
  ]);
}

function writeAgreement(invoice: InvoiceTerms): string {
  const { tenderReference, projectReference } = invoice;
  const project = [
    optional('ram:ID', projectReference),
    projectReference && element('ram:Name', 'Project reference'),
  ];
  return element('ram:ApplicableHeaderTradeAgreement', [
    optional('ram:BuyerReference', invoice.buyerReference),
    writeCiiParty('ram:SellerTradeParty', invoice.seller),
    writeCiiParty('ram:BuyerTradeParty', invoice.buyer),
    writeCiiTaxRepresentative(invoice.taxRepresentative),
    reference('ram:SellerOrderReferencedDocument', invoice.salesOrderReference),
    reference('ram:BuyerOrderReferencedDocument', invoice.orderReference),
    reference('ram:ContractReferencedDocument', invoice.contractReference),
    ...invoice.supportingDocuments.map(supporting),
    tenderReference === null ? null : further('50', { id: tenderReference, scheme: null }),
    invoice.invoicedObject === null ? null : further('130', invoice.invoicedObject),
    group('ram:SpecifiedProcuringProject', project),
  ]);
}

function supporting({ reference: number, description, location }: EInvoiceSupportingDocument): string {
  return element('ram:AdditionalReferencedDocument', [
    optional('ram:IssuerAssignedID', number),
    optional('ram:URIID', location),
    element('ram:TypeCode', '916'),
    optional('ram:Name', description),
  ]);
}

function further(type: string, { id, scheme }: SchemedId): string {
  return element('ram:AdditionalReferencedDocument', [
    element('ram:IssuerAssignedID', id),
    element('ram:TypeCode', type),
    optional('ram:ReferenceTypeCode', scheme),
  ]);
}

function writeDelivery(invoice: InvoiceTerms): string {
  const { deliverToLocation, deliverToAddress } = invoice;
  return element('ram:ApplicableHeaderTradeDelivery', [
    group('ram:ShipToTradeParty', [
      ...identifiers(deliverToLocation === null ? [] : [deliverToLocation]),
      optional('ram:Name', invoice.deliverToName),
      deliverToAddress && postalAddress(deliverToAddress),
    ]),
    group('ram:ActualDeliverySupplyChainEvent', [dayIn('ram:OccurrenceDateTime', invoice.deliveryDate)]),
    reference('ram:DespatchAdviceReferencedDocument', invoice.despatchAdviceReference),
    reference('ram:ReceivingAdviceReferencedDocument', invoice.receivingAdviceReference),
  ]);
}
