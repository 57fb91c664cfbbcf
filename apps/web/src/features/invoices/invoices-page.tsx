import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { ExportMenu } from '../exports/export-menu.tsx';
import { ExportNotice } from '../exports/export-notice.tsx';
import { useExport } from '../exports/use-export.ts';
import { InvoiceFilters } from './invoice-filters.tsx';
import { InvoiceListing } from './invoice-listing.tsx';
import { invoicesQuery } from './invoices-query.ts';

/** All saved invoices, newest first unless another order is chosen. */
export function InvoicesPage() {
  const search = useSearch({ from: '/signed-in/invoices' });
  const { data, error, isPlaceholderData } = useQuery(invoicesQuery(search));
  const { start, isRunning, made, error: exportError } = useExport(search);
  const isFiltered = Object.keys(search).some((key) => key !== 'page' && key !== 'order');
  return (
    <div className="mx-auto max-w-5xl pt-10">
      <title>Invoices · Vouch</title>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight">Invoices</h1>
          <p className="mt-1 text-sm text-ink-soft">
            Everything that was read with confidence, or approved. Doubtful documents wait for you under
            Review.
          </p>
        </div>
        {data && data.pagination.total > 0 ? <ExportMenu isRunning={isRunning} onFormat={start} /> : null}
      </div>
      <ExportNotice made={made} error={exportError} />
      <InvoiceFilters search={search} isFiltered={isFiltered} />
      {error ? (
        <Notice tone="bad">{wordsOf(error)}</Notice>
      ) : (
        <InvoiceListing list={data ?? null} isFiltered={isFiltered} isStale={isPlaceholderData} />
      )}
    </div>
  );
}
