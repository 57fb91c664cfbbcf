import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { Faults } from './read-values.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** Reads the invoices below a root element of one syntax. */
export type InvoiceReader = (root: XmlElement, faults: Faults) => readonly InvoiceTerms[];
