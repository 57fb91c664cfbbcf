/** Names under which the standards attach an invoice XML to a PDF, in lower case. */
const STANDARD_NAMES: ReadonlySet<string> = new Set([
  'factur-x.xml',
  'zugferd-invoice.xml',
  'zugferd_invoice.xml',
  'xrechnung.xml',
  'cii.xml',
  'ubl.xml',
]);

/** Words that tell an invoice XML by an unusual name. */
const TELLING = /factur|zugferd|rechnung|invoice|fattura|e-?bill/;

/**
 * Whether an attachment of this name is meant to be the invoice's data. Letter case and folders do not matter.
 * Other XML attachments may still hold an invoice: only reading tells.
 */
export function isEInvoiceName(name: string): boolean {
  const base = name.toLowerCase().split(/[\\/]/).at(-1)?.trim() ?? '';
  if (STANDARD_NAMES.has(base)) return true;
  return base.endsWith('.xml') && TELLING.test(base);
}
