import { compare, type Decimal } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent } from '../invoices/index.ts';

/** From this amount on two people must approve. */
export interface ApprovalLimit {
  readonly amount: Decimal;
  /** ISO 4217; `null`: the number counts whatever the currency. */
  readonly currency: string | null;
}

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
