import { QueryClient } from '@tanstack/react-query';

/** What was loaded, shared by all pages. The client repeats failed calls by itself, so queries do not. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 10_000 }, mutations: { retry: false } },
});
