import { readAustrianTill } from './austrian-till.ts';
import type { CodeClaim, CodeFormat } from './code-claim.ts';
import { readCzechPayment } from './czech-payment.ts';
import { readEpcTransfer } from './epc-transfer.ts';
import { readGermanTill } from './german-till.ts';
import { readIndianInvoice } from './indian-invoice.ts';
import { readPortugueseInvoice } from './portuguese-invoice.ts';
import { readSaudiInvoice } from './saudi-invoice.ts';
import { readSlovenianPayment } from './slovenian-payment.ts';
import { readSpanishInvoice } from './spanish-invoice.ts';
import { readSwissQrBill } from './swiss-qr-bill.ts';

const FORMATS: readonly CodeFormat[] = [
  readEpcTransfer,
  readSwissQrBill,
  readGermanTill,
  readAustrianTill,
  readPortugueseInvoice,
  readIndianInvoice,
  readSaudiInvoice,
  readCzechPayment,
  readSlovenianPayment,
  readSpanishInvoice,
];
/** No format holds more: the largest QR code has 2 953 bytes. */
const LONGEST = 4000;

/** What a code says, if it is of a public payment or fiscal format; else `null` (links, tracking numbers). */
export function readCode(text: string): CodeClaim | null {
  if (text.length > LONGEST) return null;
  for (const read of FORMATS) {
    const claim = read(text);
    if (claim !== null) return claim;
  }
  return null;
}
