import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import type { Faults } from './read-values.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** The terms of one invoice, without what is known about its file. */
export type InvoiceTerms = Omit<EInvoice, 'syntax' | 'faults' | 'attachmentName'>;

/** Reads the invoices below a root element of one syntax. */
export type InvoiceReader = (root: XmlElement, faults: Faults) => readonly InvoiceTerms[];
