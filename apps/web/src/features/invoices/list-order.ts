/** The orders that the list offers beside “newest first”, by their name in the address. */
export const LIST_ORDERS = {
  date: { word: 'Latest date', sort: 'invoice_date', order: 'desc' },
  total: { word: 'Highest total', sort: 'total_amount', order: 'desc' },
  seller: { word: 'Seller, A to Z', sort: 'seller_name', order: 'asc' },
  number: { word: 'Number', sort: 'invoice_number', order: 'asc' },
} as const;

/** Name of an order in the address. */
export type ListOrder = keyof typeof LIST_ORDERS;

/** Whether something from the address is the name of an order. */
export function isListOrder(value: unknown): value is ListOrder {
  return typeof value === 'string' && Object.hasOwn(LIST_ORDERS, value);
}
