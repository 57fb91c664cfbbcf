import { useMutation, useQuery } from '@tanstack/react-query';
import type { ExportFormatName } from '@vouch/contract/exports/export.ts';
import { isFinalState } from '@vouch/contract/tasks/task.ts';
import { vouch } from '../../shared/api/vouch.ts';
import type { ListSearch } from '../invoices/list-search.ts';

/** How often a running export is asked after. */
const ASK_EVERY_MS = 700;

/** Starts exports of the invoices that the filters let through, and follows the last one. */
export function useExport({ q, status, from, to }: ListSearch) {
  const start = useMutation({
    mutationFn: (format: ExportFormatName) =>
      vouch.createExport({ format, filters: { q, status, date_from: from, date_to: to } }),
  });
  const exportId = start.data?.export_id ?? '';
  const { data, error } = useQuery({
    queryKey: ['export', exportId],
    queryFn: () => vouch.getExport(exportId),
    enabled: exportId !== '',
    refetchInterval: ({ state }) => (state.data && isFinalState(state.data.status) ? false : ASK_EVERY_MS),
  });
  const isRunning = start.isPending || (exportId !== '' && !error && !(data && isFinalState(data.status)));
  return { start: start.mutate, isRunning, made: data ?? null, error: start.error ?? error };
}
