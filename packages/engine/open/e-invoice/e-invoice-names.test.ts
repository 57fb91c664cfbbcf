import { expect, test } from 'vitest';
import { isEInvoiceName } from './e-invoice-names.ts';

test.each([
  'factur-x.xml',
  'ZUGFeRD-invoice.xml',
  'zugferd-invoice.xml',
  'xrechnung.xml',
  'data/Factur-X.XML',
  'E-Rechnung 12.xml',
])('%s is the name of invoice data', (name) => expect(isEInvoiceName(name)).toBe(true));

test.each(['terms.pdf', 'factur-x.pdf', 'catalog.xml', 'xml', ''])('%j is not', (name) => {
  expect(isEInvoiceName(name)).toBe(false);
});
