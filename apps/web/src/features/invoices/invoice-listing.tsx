import type { InvoiceListBody } from '@vouch/contract/invoices/invoice-list.ts';
import { Card } from '../../shared/ui/card.tsx';
import { classNames } from '../../shared/ui/class-names.ts';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { InvoiceCards } from './invoice-cards.tsx';
import { InvoiceTable } from './invoice-table.tsx';
import { NoInvoices } from './no-invoices.tsx';
import { PageLinks } from './page-links.tsx';

interface InvoiceListingProps {
  /** `null` until it is loaded. */
  readonly list: InvoiceListBody | null;
  readonly isFiltered: boolean;
  /** Whether a newer list is on its way. */
  readonly isStale: boolean;
}

/** The list as a table, or as cards on small screens. */
export function InvoiceListing({ list, isFiltered, isStale }: InvoiceListingProps) {
  if (!list) return <Skeleton className="h-72 rounded-2xl" />;
  const isEmpty = list.invoices.length === 0;
  return (
    <>
      <Card
        className={classNames('overflow-hidden transition-opacity', isStale && 'opacity-60')}
        aria-label="Invoices"
      >
        {isEmpty ? <NoInvoices isFiltered={isFiltered} /> : null}
        {isEmpty ? null : <InvoiceTable invoices={list.invoices} />}
        {isEmpty ? null : <InvoiceCards invoices={list.invoices} />}
      </Card>
      <PageLinks pagination={list.pagination} />
    </>
  );
}
