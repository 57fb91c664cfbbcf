/** Names that differ between an invoice and a credit note of UBL. */
export interface UblKind {
  readonly root: 'Invoice' | 'CreditNote';
  readonly line: string;
  readonly quantity: string;
  readonly typeCode: string;
}

const INVOICE: UblKind = {
  root: 'Invoice',
  line: 'InvoiceLine',
  quantity: 'InvoicedQuantity',
  typeCode: 'InvoiceTypeCode',
};

const CREDIT_NOTE: UblKind = {
  root: 'CreditNote',
  line: 'CreditNoteLine',
  quantity: 'CreditedQuantity',
  typeCode: 'CreditNoteTypeCode',
};

/** Types of UNTDID 1001 that EN 16931 has written as credit notes. */
const CREDIT_NOTE_TYPES: ReadonlySet<string> = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '532',
]);

/** Whether the type (BT-3) is one of a credit note. */
export function ublKindOf(typeCode: string | null): UblKind {
  return CREDIT_NOTE_TYPES.has(typeCode ?? '') ? CREDIT_NOTE : INVOICE;
}
