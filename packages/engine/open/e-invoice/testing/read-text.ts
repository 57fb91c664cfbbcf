import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import { readEInvoices } from '../read-e-invoice.ts';

/** Reads XML text that must be readable and gives its first invoice. */
export function readText(xml: string): EInvoice {
  const result = readEInvoices(new TextEncoder().encode(xml), null);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.internal}`);
  const [first] = result.value;
  if (first === undefined) throw new Error('no invoice');
  return first;
}

/** The code of the error that reading gives, or "ok". */
export function codeOf(bytes: Uint8Array | string): string {
  const result = readEInvoices(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, null);
  return result.ok ? 'ok' : result.error.code;
}
