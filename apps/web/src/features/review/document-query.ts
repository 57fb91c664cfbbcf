import { queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** A document with everything that was read and found. */
export function documentQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId],
    queryFn: ({ signal }) => vouch.getDocument(documentId, signal),
  });
}
