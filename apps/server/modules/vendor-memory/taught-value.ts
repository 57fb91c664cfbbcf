import { z } from 'zod';
import { findDates } from '@vouch/core/dates/find-dates.ts';
import { parseNumber } from '@vouch/core/locale/parse-number.ts';
import { kindOf } from '@vouch/core/vendor-memory/field-kind.ts';
import type { RememberedField, TaughtValue } from '@vouch/core/vendor-memory/learn-layout.ts';

/** Names of fields as clients write them. */
const FIELDS = {
  merchant: 'sellerName',
  seller: 'sellerName',
  seller_name: 'sellerName',
  seller_address: 'sellerAddress',
  seller_vat_id: 'sellerVatId',
  date: 'invoiceDate',
  invoice_date: 'invoiceDate',
  due_date: 'dueDate',
  delivery_date: 'deliveryDate',
  invoice_number: 'invoiceNumber',
  receipt_number: 'invoiceNumber',
  customer_company: 'buyerName',
  customer_address: 'buyerAddress',
  order_reference: 'orderReference',
  customer_number: 'customerNumber',
  subtotal: 'netTotal',
  tax: 'taxTotal',
  tax_amount: 'taxTotal',
  total: 'grandTotal',
  total_amount: 'grandTotal',
  amount_due: 'amountDue',
  shipping_amount: 'shippingTotal',
  discount_amount: 'discountTotal',
  iban: 'iban',
  bic: 'bic',
} as const satisfies Readonly<Record<string, RememberedField['field']>>;

/** Fields that are told from the whole page and have no place of their own. */
const NOT_TAUGHT: ReadonlySet<string> = new Set(['currency', 'document_type', 'line_items', 'items']);

const MOST_TAUGHT = 40;

/** A taught value as it travels with its task. */
export const TaughtValues = z.array(
  z.object({
    field: z.string().transform((field) => field as RememberedField['field']),
    value: z.string(),
    place: z
      .object({
        page: z.number(),
        box: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
      })
      .nullable(),
  }),
);

/** The values that somebody put right in feedback; names that no field has become fields of the organization's own. */
export function fromFeedback(
  corrections: Readonly<Record<string, string | number | null>>,
): readonly TaughtValue[] {
  return Object.entries(corrections)
    .slice(0, MOST_TAUGHT)
    .flatMap(([name, value]) => {
      if (value === null || NOT_TAUGHT.has(name)) return [];
      const field = fieldOf(name);
      const text = normalised(field, String(value));
      return text === null ? [] : [{ field, value: text, place: null }];
    });
}

function fieldOf(name: string): RememberedField['field'] {
  const known: Readonly<Record<string, RememberedField['field']>> = FIELDS;
  const key = name.trim().toLowerCase();
  return (Object.hasOwn(known, key) ? known[key] : undefined) ?? `custom:${key}`;
}

/** The value as fields hold it; `null` when it is none of the field's kind. */
function normalised(field: RememberedField['field'], text: string): string | null {
  const kind = kindOf(field);
  if (kind === 'amount') return parseNumber(text, '.');
  if (kind !== 'date') return text.trim() === '' ? null : text.trim();
  const { ymd, dmy, mdy } = findDates(text)[0]?.readings ?? {};
  return ymd ?? dmy ?? mdy ?? null;
}
