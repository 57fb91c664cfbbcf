import { Link } from '@tanstack/react-router';
import type { InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import { formatDay } from '../../shared/format/date.ts';
import { invoiceTitle, invoiceTotal } from './invoice-words.ts';
import { StatusBadge } from './status-badge.tsx';

/** Invoices as a table; hidden on small screens. */
export function InvoiceTable({ invoices }: { readonly invoices: readonly InvoiceSummaryBody[] }) {
  return (
    <table className="w-full text-sm max-md:hidden">
      <thead>
        <tr className="border-b border-line text-left text-xs text-ink-faint [&>th]:px-5 [&>th]:py-3 [&>th]:font-medium">
          <th scope="col">Number</th>
          <th scope="col">Seller</th>
          <th scope="col">Date</th>
          <th scope="col">Status</th>
          <th scope="col" className="text-right">
            Total
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {invoices.map((invoice) => (
          <tr
            key={invoice.id}
            className="relative transition-colors hover:bg-sunken/60 [&>td]:px-5 [&>td]:py-3.5"
          >
            <td className="max-w-56 truncate font-medium">
              <Link
                to="/invoices/$invoiceId"
                params={{ invoiceId: invoice.id }}
                className="rounded after:absolute after:inset-0"
              >
                {invoiceTitle(invoice)}
              </Link>
            </td>
            <td className="max-w-64 truncate">{invoice.seller_name ?? '–'}</td>
            <td className="whitespace-nowrap">
              {invoice.invoice_date ? formatDay(invoice.invoice_date) : '–'}
            </td>
            <td>
              <StatusBadge status={invoice.order_status} />
            </td>
            <td className="text-right font-medium whitespace-nowrap tabular-nums">{invoiceTotal(invoice)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
