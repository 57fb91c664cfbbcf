import { toDecimal } from '../money/decimal.ts';
import { fromBase64 } from './from-base64.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { dayAtStart } from './parts.ts';

const [VAT_NUMBER, TIME, TOTAL] = [2, 3, 4];

/** The code of a Saudi tax invoice: tag, length, value (ZATCA, E-invoicing security features, annex 3). */
export const readSaudiInvoice: CodeFormat = (text) => {
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  const values = readTags(bytes);
  const sellerTaxId = values.get(VAT_NUMBER) ?? '';
  if (!/^3\d{13}3$/.test(sellerTaxId)) return null;
  return {
    ...NO_CLAIM,
    format: 'Saudi invoice code',
    sellerTaxId,
    total: toDecimal(values.get(TOTAL) ?? ''),
    day: dayAtStart(values.get(TIME)),
  };
};

function readTags(bytes: Uint8Array): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  for (let at = 0; at + 2 <= bytes.length; at += 2 + (bytes[at + 1] ?? 0)) {
    const end = at + 2 + (bytes[at + 1] ?? 0);
    if (end > bytes.length) break;
    values.set(bytes[at] ?? 0, new TextDecoder().decode(bytes.subarray(at + 2, end)));
  }
  return values;
}
