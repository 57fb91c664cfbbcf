import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import type { ListSearch } from './list-search.ts';
import { OrderChoice } from './order-choice.tsx';
import { SearchField } from './search-field.tsx';
import { StatusFilter } from './status-filter.tsx';
import { useFilters } from './use-filters.ts';

interface InvoiceFiltersProps {
  readonly search: ListSearch;
  readonly isFiltered: boolean;
}

/** Narrows and orders the list. All of it stands in the address, so that such a list can be shared and reloaded. */
export function InvoiceFilters({ search, isFiltered }: InvoiceFiltersProps) {
  const { change, clear } = useFilters();
  const [cleared, setCleared] = useState(0);
  return (
    <search
      aria-label="Invoices"
      className="mb-5 grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,1fr)_9rem_9rem_9rem_9rem_auto]"
    >
      <SearchField key={cleared} text={search.q} onSearch={(q) => change({ q })} />
      <StatusFilter status={search.status} onStatus={(status) => change({ status })} />
      <TextField
        label="From"
        type="date"
        value={search.from ?? ''}
        onChange={(event) => change({ from: event.target.value })}
      />
      <TextField
        label="To"
        type="date"
        value={search.to ?? ''}
        onChange={(event) => change({ to: event.target.value })}
      />
      <OrderChoice order={search.order} onOrder={(order) => change({ order })} />
      {isFiltered ? (
        <Button
          look="quiet"
          className="max-md:col-span-2"
          onClick={() => {
            setCleared(cleared + 1);
            clear();
          }}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
