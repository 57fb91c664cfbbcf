import type { Document, Word } from '@vouch/core/document/document.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import { findAll } from '../../extract/layout/findings.ts';
import type { ValueLabel } from '../../extract/layout/text/lexicons.ts';
import { isHandwritten } from './written-places.ts';

/** Which field a label beside handwriting speaks of. Labels that say no more than "total" may mean what is due as well. */
const FIELDS: Readonly<Partial<Record<ValueLabel, readonly FieldName[]>>> = {
  total: ['grandTotal', 'amountDue'],
  grandTotal: ['grandTotal', 'amountDue'],
  roundedTotal: ['grandTotal', 'amountDue'],
  amountDue: ['grandTotal', 'amountDue'],
  netTotal: ['netTotal'],
  taxTotal: ['taxTotal'],
  tip: ['tip', 'grandTotal'],
  cash: ['cashGiven'],
  change: ['changeGiven'],
  paid: ['paidAmount'],
  discount: ['discountTotal'],
  charge: ['chargeTotal'],
  shipping: ['shippingTotal'],
  invoiceNumber: ['invoiceNumber'],
  invoiceDate: ['invoiceDate'],
  date: ['invoiceDate'],
  dueDate: ['dueDate'],
  deliveryDate: ['deliveryDate'],
  time: ['time'],
};

/** Fields beside whose label somebody wrote: what is printed elsewhere may not be what the paper says. */
export function filledInFields(document: Pick<Document, 'pages'>): ReadonlySet<FieldName> {
  const { rows } = findAll(document);
  const fields = rows.flatMap(({ row, labels }) => {
    const written = row.words.filter((word) => isHandwritten(word) && mayBeValue(word));
    return labels
      .filter(({ box }) => written.some((word) => standsAfter(word.box, box)))
      .flatMap(({ meaning }) => FIELDS[meaning] ?? []);
  });
  return new Set(fields);
}

/** Whether a word may be an amount, a date or a number, read right or not: words of letters alone are none. */
function mayBeValue({ text }: Word): boolean {
  return /\d/.test(text) || !/\p{L}{3}/u.test(text);
}

/** Whether something begins right of the middle of a label. */
function standsAfter(written: Box, label: Box): boolean {
  return (written.left + written.right) / 2 > label.right;
}
