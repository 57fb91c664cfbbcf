import { Link } from '@tanstack/react-router';
import type { InvoiceListBody } from '@vouch/contract/invoices/invoice-list.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../shared/ui/button.tsx';

/** The way to the pages before and after; nothing when there is only one. */
export function PageLinks({ pagination }: { readonly pagination: InvoiceListBody['pagination'] }) {
  if (pagination.pages <= 1) return null;
  const { page } = pagination;
  return (
    <nav
      aria-label="Pages of the list"
      className="mt-4 flex items-center justify-between gap-4 text-sm text-ink-soft"
    >
      <span className="tabular-nums">
        Page {page} of {pagination.pages} · {pagination.total} invoices
      </span>
      <span className="flex gap-2">
        {pagination.has_prev ? (
          <Button asChild size="sm">
            <Link to="/invoices" search={(search) => ({ ...search, page: page - 1 })}>
              <ChevronLeft aria-hidden />
              Before
            </Link>
          </Button>
        ) : null}
        {pagination.has_next ? (
          <Button asChild size="sm">
            <Link to="/invoices" search={(search) => ({ ...search, page: page + 1 })}>
              Next
              <ChevronRight aria-hidden />
            </Link>
          </Button>
        ) : null}
      </span>
    </nav>
  );
}
