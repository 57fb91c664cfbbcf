import type { InvoiceBody } from '@vouch/contract/invoices/invoice.ts';
import { formatMoney, formatNumber } from '../../shared/format/money.ts';

/** The lines of an invoice without a document. */
export function EnteredLines({ invoice }: { readonly invoice: InvoiceBody }) {
  if (invoice.line_items.length === 0) return null;
  const money = (amount: string | null) => (amount === null ? '' : formatMoney(amount, invoice.currency));
  return (
    <ul className="mt-6 divide-y divide-line text-sm" aria-label="Lines">
      {invoice.line_items.map((line) => (
        <li key={line.line_number} className="flex justify-between gap-4 py-2.5">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {line.description ?? `Line ${line.line_number}`}
            {line.quantity === null ? null : (
              <span className="block text-xs text-ink-faint">
                {formatNumber(line.quantity)} × {money(line.unit_price)}
              </span>
            )}
          </span>
          <span className="shrink-0 font-medium tabular-nums">{money(line.line_total)}</span>
        </li>
      ))}
    </ul>
  );
}
