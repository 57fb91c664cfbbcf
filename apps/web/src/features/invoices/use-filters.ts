import { useNavigate } from '@tanstack/react-router';
import { type ListSearch, toListSearch } from './list-search.ts';

type FilterChange = { readonly [K in keyof ListSearch]?: ListSearch[K] | undefined };

/** Changes the filters in the address; a change leads back to the first page of the list. */
export function useFilters(search: ListSearch) {
  const navigate = useNavigate();
  const goTo = (next: ListSearch) => void navigate({ to: '/invoices', search: next, replace: true });
  return {
    change: (part: FilterChange) => goTo(toListSearch({ ...search, ...part, page: undefined })),
    clear: () => goTo({}),
  };
}
