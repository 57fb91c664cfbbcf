import { toDecimal } from '../money/decimal.ts';
import { fromBase64 } from './from-base64.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';

/** The signed code of an Indian e-invoice: a JSON web token of the registration portal (GSTN, e-invoice schema). The signature is not checked. */
export const readIndianInvoice: CodeFormat = (text) => {
  const payload = /^[\w-]{10,500}\.([\w-]{20,3500})\.[\w-]{20,1000}$/.exec(text)?.[1];
  const bytes = payload === undefined ? null : fromBase64(payload);
  const outer = bytes === null ? null : parseRecord(new TextDecoder().decode(bytes));
  const data = typeof outer?.['data'] === 'string' ? parseRecord(outer['data']) : null;
  if (data === null || typeof data['SellerGstin'] !== 'string') return null;
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(textOf(data['DocDt']));
  return {
    ...NO_CLAIM,
    format: 'Indian e-invoice code',
    sellerTaxId: data['SellerGstin'],
    number: textOf(data['DocNo']) || null,
    total: toDecimal(textOf(data['TotInvVal'])),
    day: day ? `${day[3]}-${day[2]}-${day[1]}` : null,
  };
};

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
