import { Check, X } from 'lucide-react';
import { formatMoney } from '../../../shared/format/money.ts';
import { useReview } from '../review-state.ts';
import { type TotalsCheck, totalsChecksOf } from '../totals-check.ts';

/** The document's sums, done again. */
export function TotalsChecks() {
  const { document } = useReview();
  const checks = totalsChecksOf(document);
  if (checks.length === 0) return null;
  const currency = document.fields['currency']?.value ?? null;
  return (
    <ul
      className="mx-2 mt-2 grid gap-1.5 rounded-lg border border-line px-3 py-2.5 text-xs"
      aria-label="Sums"
    >
      {checks.map((check) => (
        <TotalsCheckItem key={check.title} check={check} currency={currency} />
      ))}
    </ul>
  );
}

function TotalsCheckItem({
  check,
  currency,
}: {
  readonly check: TotalsCheck;
  readonly currency: string | null;
}) {
  const Icon = check.isEqual ? Check : X;
  return (
    <li className="flex items-start gap-2">
      <Icon
        aria-hidden
        className={check.isEqual ? 'size-4 shrink-0 text-good' : 'size-4 shrink-0 text-bad'}
      />
      <span>
        {check.title} make {formatMoney(check.computed, currency)}.{' '}
        {check.isEqual
          ? `That is the printed ${check.printedTitle}.`
          : `The printed ${check.printedTitle} differs by ${formatMoney(check.difference, currency)}.`}
      </span>
    </li>
  );
}
