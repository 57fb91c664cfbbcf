import type { EInvoiceAddress, EInvoiceParty } from '@vouch/core/invoice/e-invoice-party.ts';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { LEFT, type Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

const LINE_PT = 12;
const COLUMN_PT = 235;
const MIDDLE = LEFT + 260;

/** Title, facts of the document, and who it is from and to. */
export function drawHead(sheet: Sheet, invoice: InvoiceTerms): void {
  const { typeCode } = invoice;
  const title = typeCode === '381' || typeCode === '261' ? 'Credit note' : 'Invoice';
  sheet.set(`${title} ${invoice.number ?? ''}`, { x: LEFT, sizePt: 18, isBold: true });
  sheet.down(26);
  drawPairs(sheet, [
    ['Issued', invoice.issueDate],
    ['Due', invoice.dueDate],
    ['Delivered', invoice.deliveryDate],
    ['Period', spanOf(invoice.period?.start ?? null, invoice.period?.end ?? null)],
    ['Currency', invoice.currency],
    ['Your reference', invoice.buyerReference],
    ['Order', invoice.orderReference],
    ['Contract', invoice.contractReference],
    ['Corrects', invoice.precedingInvoices.map(({ number }) => number ?? '').join(', ') || null],
  ]);
  sheet.down(10);
  drawColumns(sheet, ['Seller', ...partyLines(invoice.seller)], ['Buyer', ...partyLines(invoice.buyer)]);
}

/** Labels with their values, one below the other; those without a value are left out. */
export function drawPairs(
  sheet: Sheet,
  pairs: readonly (readonly [label: string, value: string | null])[],
): void {
  for (const [label, value] of pairs) {
    if (value === null) continue;
    const lines = wrap(value, sheet.face(false), { width: 380, sizePt: 9, maxLines: 12 });
    lines.forEach((line, index) => {
      sheet.reserve(LINE_PT);
      if (index === 0) sheet.set(label, { x: LEFT, isBold: true });
      sheet.set(line, { x: LEFT + 110 });
      sheet.down(LINE_PT);
    });
  }
}

function drawColumns(sheet: Sheet, left: readonly string[], right: readonly string[]): void {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    sheet.reserve(LINE_PT);
    const isBold = index === 0;
    const fitted = (text: string) =>
      wrap(text, sheet.face(isBold), { width: COLUMN_PT, sizePt: 9, maxLines: 1 })[0] ?? '';
    sheet.set(fitted(left[index] ?? ''), { x: LEFT, isBold });
    sheet.set(fitted(right[index] ?? ''), { x: MIDDLE, isBold });
    sheet.down(LINE_PT);
  }
}

function partyLines(party: EInvoiceParty): readonly string[] {
  const lines: readonly (string | null)[] = [
    party.name,
    party.tradingName,
    ...addressLines(party),
    party.vatId && `VAT ${party.vatId}`,
    party.taxNumber && `Tax number ${party.taxNumber}`,
    party.legalId && `Registered ${party.legalId}`,
    party.contactName,
    party.phone,
    party.email,
  ];
  return lines.flatMap((line) => line ?? []);
}

function addressLines(address: EInvoiceAddress): readonly string[] {
  const town = [address.postCode, address.city].filter((part) => part !== null).join(' ');
  const country = [address.region, address.countryCode].filter((part) => part !== null).join(', ');
  return [...address.street, town, country].filter((line) => line !== '');
}

function spanOf(start: string | null, end: string | null): string | null {
  return start === null && end === null ? null : `${start ?? '…'} – ${end ?? '…'}`;
}
