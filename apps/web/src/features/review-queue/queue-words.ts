import type { ReviewSummaryBody } from '@vouch/contract/review/review.ts';
import { formatMoney } from '../../shared/format/money.ts';
import type { Tone } from '../../shared/ui/badge.tsx';

/** What people read for each reason to wait. */
export const REASON_WORDS: Readonly<Record<ReviewSummaryBody['reasons'][number]['code'], string>> = {
  'auto-save-off': 'Saving left to you',
  'nothing-read': 'Nothing read',
  'not-an-invoice': 'Not an invoice',
  'several-invoices': 'One of several papers',
  'missing-fields': 'Values missing',
  'low-confidence': 'Unsure reading',
  'unverified-value': 'Value not on page',
  'handwritten-value': 'Written by hand',
  duplicate: 'Duplicate',
  verdict: 'Checks found something',
};

/** What people read for each state. */
export const STATE_WORDS: Readonly<
  Record<ReviewSummaryBody['state'], { readonly label: string; readonly tone: Tone }>
> = {
  waiting: { label: 'Waiting', tone: 'accent' },
  'second-approval': { label: 'Second approval', tone: 'warn' },
  approved: { label: 'Approved', tone: 'good' },
  rejected: { label: 'Rejected', tone: 'bad' },
  superseded: { label: 'Read again', tone: 'neutral' },
};

/** The amount with its currency; a dash when none was read. */
export function totalOf({ total_amount: total, currency }: ReviewSummaryBody): string {
  return total === null ? '–' : formatMoney(total, currency);
}

/** Which of the papers in the file it is; nothing when there is one. */
export function paperWords({ paper_number: number, paper_count: count }: ReviewSummaryBody): string {
  return count === 1 ? '' : ` · paper ${number} of ${count}`;
}

/** Who works on it now, by the part of the address before the at sign. */
export function holderOf({ claim }: ReviewSummaryBody): string | null {
  return claim === null ? null : (claim.email?.split('@')[0] ?? 'Somebody');
}
