import type { EInvoiceAttribute, EInvoiceClassification, EInvoiceLine } from '../invoice/e-invoice-line.ts';
import type {
  EInvoiceAllowanceCharge,
  EInvoicePrecedingInvoice,
  EInvoiceSupportingDocument,
  EInvoiceTax,
} from '../invoice/e-invoice-parts.ts';
import type { EInvoiceTransferAccount } from '../invoice/e-invoice-payment.ts';
import type { Rows } from './business-rule.ts';

/** BG-25. */
export const LINES: Rows<EInvoiceLine> = {
  name: 'line',
  of: ({ lines }) => lines,
  numberOf: ({ id }) => id,
};

/** BG-20. */
export const ALLOWANCES: Rows<EInvoiceAllowanceCharge> = {
  name: 'allowance',
  of: ({ allowanceCharges }) => allowanceCharges.filter(({ isCharge }) => !isCharge),
};

/** BG-21. */
export const CHARGES: Rows<EInvoiceAllowanceCharge> = {
  name: 'charge',
  of: ({ allowanceCharges }) => allowanceCharges.filter(({ isCharge }) => isCharge),
};

/** BG-27. */
export const LINE_ALLOWANCES: Rows<EInvoiceAllowanceCharge> = {
  name: 'line allowance',
  of: ({ lines }) => lines.flatMap((line) => line.allowanceCharges.filter(({ isCharge }) => !isCharge)),
};

/** BG-28. */
export const LINE_CHARGES: Rows<EInvoiceAllowanceCharge> = {
  name: 'line charge',
  of: ({ lines }) => lines.flatMap((line) => line.allowanceCharges.filter(({ isCharge }) => isCharge)),
};

/** BG-23. */
export const TAXES: Rows<EInvoiceTax> = { name: 'VAT breakdown', of: ({ taxes }) => taxes };

/** BG-17. */
export const ACCOUNTS: Rows<EInvoiceTransferAccount> = {
  name: 'account',
  of: ({ transferAccounts }) => transferAccounts,
};

/** BG-24. */
export const DOCUMENTS: Rows<EInvoiceSupportingDocument> = {
  name: 'document',
  of: ({ supportingDocuments }) => supportingDocuments,
};

/** BG-3. */
export const PRECEDING: Rows<EInvoicePrecedingInvoice> = {
  name: 'preceding invoice',
  of: ({ precedingInvoices }) => precedingInvoices,
};

/** BG-32. */
export const ATTRIBUTES: Rows<EInvoiceAttribute> = {
  name: 'item attribute',
  of: ({ lines }) => lines.flatMap(({ attributes }) => attributes),
};

/** BT-158. */
export const CLASSIFICATIONS: Rows<EInvoiceClassification> = {
  name: 'item classification',
  of: ({ lines }) => lines.flatMap(({ classifications }) => classifications),
};
