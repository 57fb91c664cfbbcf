import { Link } from '@tanstack/react-router';
import type { InvoiceBody } from '@vouch/contract/invoices/invoice.ts';
import { formatDay } from '../../shared/format/date.ts';
import { formatMoney } from '../../shared/format/money.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EnteredLines } from './entered-lines.tsx';
import { invoiceTitle, invoiceTotal } from './invoice-words.ts';
import { StatusBadge } from './status-badge.tsx';

/** An invoice as it was entered by hand or by another program, or as a reviewer approved it. */
export function EnteredInvoice({ invoice }: { readonly invoice: InvoiceBody }) {
  const money = (amount: string | null) => (amount === null ? null : formatMoney(amount, invoice.currency));
  const day = (value: string | null) => (value === null ? null : formatDay(value));
  const facts = [
    ['Seller', invoice.seller_name],
    ['Customer', invoice.customer?.company_name ?? null],
    ['Date', day(invoice.invoice_date)],
    ['Due', day(invoice.due_date)],
    ['Subtotal', money(invoice.subtotal)],
    ['Tax', money(invoice.tax_amount)],
    ['Shipping', money(invoice.shipping_amount)],
    ['Discount', money(invoice.discount_amount)],
  ] as const;
  return (
    <div className="mx-auto max-w-3xl pt-10">
      <title>{`${invoiceTitle(invoice)} · Vouch`}</title>
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <h1 className="text-2xl font-semibold tracking-tight [overflow-wrap:anywhere]">
          {invoiceTitle(invoice)}
        </h1>
        <StatusBadge status={invoice.order_status} />
        <span className="ml-auto text-xl font-semibold tabular-nums">{invoiceTotal(invoice)}</span>
      </div>
      <Card className="p-5 sm:p-6">
        <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
          {facts.map(([label, value]) =>
            value === null ? null : (
              <div key={label} className="flex justify-between gap-4 border-b border-line pb-2">
                <dt className="text-ink-faint">{label}</dt>
                <dd className="text-right font-medium [overflow-wrap:anywhere]">{value}</dd>
              </div>
            ),
          )}
        </dl>
        <EnteredLines invoice={invoice} />
      </Card>
      {invoice.document_id === null ? null : (
        <Button asChild className="mt-5">
          <Link to="/documents/$documentId" params={{ documentId: invoice.document_id }}>
            See the document and its verdict
          </Link>
        </Button>
      )}
    </div>
  );
}
