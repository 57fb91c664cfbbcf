import { useNavigate } from '@tanstack/react-router';
import { type ListSearch, toListSearch } from './list-search.ts';

type FilterChange = Readonly<Partial<Record<keyof ListSearch, string | number | undefined>>>;

/** Changes the filters in the address; a change leads back to the first page of the list. */
export function useFilters() {
  const navigate = useNavigate({ from: '/invoices' });
  return {
    change: (part: FilterChange) => {
      const search = (before: ListSearch) => toListSearch({ ...before, ...part, page: undefined });
      void navigate({ to: '/invoices', search, replace: true });
    },
    clear: () => void navigate({ to: '/invoices', search: {}, replace: true }),
  };
}
