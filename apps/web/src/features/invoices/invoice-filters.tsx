import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import type { ListSearch } from './list-search.ts';
import { StatusFilter } from './status-filter.tsx';
import { useFilters } from './use-filters.ts';

interface InvoiceFiltersProps {
  readonly search: ListSearch;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isFiltered: boolean;
}

/** Narrows the list. Filters stand in the address, so that a filtered list can be shared and reloaded. */
export function InvoiceFilters({ search, text, onText, isFiltered }: InvoiceFiltersProps) {
  const { change, clear } = useFilters(search);
  return (
    <search
      aria-label="Invoices"
      className="mb-5 grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,1fr)_11rem_10rem_10rem_auto]"
    >
      <TextField
        className="col-span-2 md:col-span-1"
        label="Find on this page"
        type="search"
        placeholder="Number, seller or total"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
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
      {isFiltered ? (
        <Button
          look="quiet"
          className="max-md:col-span-2"
          onClick={() => {
            onText('');
            clear();
          }}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
