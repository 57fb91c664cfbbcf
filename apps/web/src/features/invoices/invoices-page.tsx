import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { InvoiceFilters } from './invoice-filters.tsx';
import { InvoiceListing } from './invoice-listing.tsx';
import { invoicesQuery } from './invoices-query.ts';
import { matchesText } from './matches-text.ts';

/** All saved invoices, newest first. */
export function InvoicesPage() {
  const search = useSearch({ from: '/signed-in/invoices' });
  const { data, error, isPlaceholderData } = useQuery(invoicesQuery(search));
  const [text, setText] = useState('');
  const isFiltered = text !== '' || Object.keys(search).some((key) => key !== 'page');
  return (
    <div className="mx-auto max-w-5xl pt-10">
      <title>Invoices · Vouch</title>
      <h1 className="text-2xl font-semibold tracking-tight">Invoices</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">
        Everything that was read with confidence and saved. Doubtful documents wait for you instead.
      </p>
      <InvoiceFilters search={search} text={text} onText={setText} isFiltered={isFiltered} />
      {error ? (
        <Notice tone="bad">{wordsOf(error)}</Notice>
      ) : (
        <InvoiceListing
          list={
            data ? { ...data, invoices: data.invoices.filter((invoice) => matchesText(invoice, text)) } : null
          }
          isFiltered={isFiltered}
          isStale={isPlaceholderData}
        />
      )}
    </div>
  );
}
