import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';

/** No values: nothing was read. */
const NO_VALUES: TaskResultBody['structured_data'] = {
  document_type: null,
  invoice_number: null,
  invoice_date: null,
  due_date: null,
  currency: null,
  seller_name: null,
  seller_address: null,
  seller_vat_id: null,
  customer_company: null,
  customer_address: null,
  subtotal: null,
  tax_amount: null,
  shipping_amount: null,
  discount_amount: null,
  total_amount: null,
  line_items: [],
};

/** The result of a task that read no document itself: archives, batches and imports say what became of theirs in members of their own. */
export const NO_RESULT = {
  structured_data: NO_VALUES,
  confidence_score: 0,
  auto_saved: false,
  invoice_id: null,
  document_id: null,
  verification: null,
  warnings: [],
  review_reason: null,
} as const satisfies TaskResultBody;
