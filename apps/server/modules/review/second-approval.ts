import { compare, type Decimal } from '@vouch/core/money/decimal.ts';
import type { ApprovalLimit } from '@vouch/core/verification/history.ts';
import type { InvoiceContent } from '../invoices/index.ts';

/**
 * Whether two people must approve. An amount in another currency than that of the limit, or in none, can not be compared, so two people
 * look at it. Credit notes count by their size.
 */
export function needsSecondApproval(
  { totalAmount, currency }: Pick<InvoiceContent, 'totalAmount' | 'currency'>,
  limit: ApprovalLimit | null,
): boolean {
  if (limit === null || totalAmount === null) return false;
  if (limit.currency !== null && currency !== limit.currency) return true;
  const size = totalAmount.replace(/^-/, '') as Decimal;
  return compare(size, limit.amount) >= 0;
}
