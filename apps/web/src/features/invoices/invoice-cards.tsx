import { Link } from '@tanstack/react-router';
import type { InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import { formatDay } from '../../shared/format/date.ts';
import { invoiceTitle, invoiceTotal } from './invoice-words.ts';
import { StatusBadge } from './status-badge.tsx';

/** Invoices as cards, for small screens. */
export function InvoiceCards({ invoices }: { readonly invoices: readonly InvoiceSummaryBody[] }) {
  return (
    <ul className="divide-y divide-line md:hidden">
      {invoices.map((invoice) => (
        <li key={invoice.id}>
          <Link
            to="/invoices/$invoiceId"
            params={{ invoiceId: invoice.id }}
            className="grid gap-1 px-4 py-4 focus-visible:-outline-offset-2"
          >
            <span className="flex justify-between gap-4 text-sm font-medium">
              <span className="truncate">{invoice.seller_name ?? invoiceTitle(invoice)}</span>
              <span className="shrink-0 tabular-nums">{invoiceTotal(invoice)}</span>
            </span>
            <span className="flex items-center justify-between gap-4 text-xs text-ink-faint">
              <span className="truncate">
                {[invoice.invoice_number, invoice.invoice_date && formatDay(invoice.invoice_date)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <StatusBadge status={invoice.order_status} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
