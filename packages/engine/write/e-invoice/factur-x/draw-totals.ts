import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { allowanceText } from './draw-lines.ts';
import { drawPairs } from './draw-parties.ts';
import { RIGHT, type Sheet } from './sheet.ts';

const ROW_PT = 13;
const LABEL_X = 330;

/** Allowances, tax breakdown and totals, then how to pay, and the notes. */
export function drawTotals(sheet: Sheet, invoice: InvoiceTerms): void {
  const { currency } = invoice;
  drawPairs(
    sheet,
    invoice.allowanceCharges.map((entry) => [entry.isCharge ? 'Charge' : 'Allowance', allowanceText(entry)]),
  );
  const breakdown = invoice.taxes.map((tax) => {
    const rate = tax.rate === null ? '' : ` ${tax.rate} %`;
    return [`VAT ${tax.category ?? ''}${rate} on ${tax.base ?? '?'}`, tax.amount] as const;
  });
  drawSums(sheet, [
    ['Sum of lines', invoice.lineNetTotal],
    ['Allowances', invoice.allowanceTotal],
    ['Charges', invoice.chargeTotal],
    ['Net', invoice.netTotal],
    ...breakdown,
    ['VAT', invoice.taxTotal],
    ['Total', invoice.grandTotal],
    ['Paid', invoice.paidAmount],
    ['Rounding', invoice.roundingAmount],
  ]);
  drawSums(sheet, [[`Due ${currency ?? ''}`, invoice.amountDue]], true);
  sheet.down(ROW_PT);
  drawPayment(sheet, invoice);
}

function drawSums(
  sheet: Sheet,
  sums: readonly (readonly [label: string, amount: string | null])[],
  isBold = false,
): void {
  for (const [label, amount] of sums) {
    if (amount === null) continue;
    sheet.reserve(ROW_PT);
    sheet.set(label, { x: LABEL_X, isBold });
    sheet.set(amount, { x: RIGHT, alignRight: true, isBold });
    sheet.down(ROW_PT);
  }
}

function drawPayment(sheet: Sheet, invoice: InvoiceTerms): void {
  const exemptions = invoice.taxes.flatMap(({ exemptionReason }) => exemptionReason ?? []);
  drawPairs(sheet, [
    ['Pay to', invoice.payee?.name ?? null],
    ...invoice.transferAccounts.map(
      ({ id, name, bic }) => ['Account', [id, bic, name].filter((part) => part !== null).join(', ')] as const,
    ),
    ['Remittance', invoice.remittanceInformation],
    ['Terms', invoice.paymentTerms],
    ...exemptions.map((reason) => ['VAT exemption', reason] as const),
    ...invoice.notes.map(({ text }) => ['Note', text] as const),
  ]);
}
