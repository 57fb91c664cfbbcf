import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { ReviewLoader } from '../review/review-loader.tsx';
import { ReviewSkeleton } from '../review/review-skeleton.tsx';
import { EnteredInvoice } from './entered-invoice.tsx';

const invoiceQuery = (invoiceId: string) =>
  queryOptions({
    queryKey: ['invoice', invoiceId],
    queryFn: ({ signal }) => vouch.getInvoice(invoiceId, signal),
  });

/** One saved invoice: with its document when it was saved as read, else as a person entered or approved it. */
export function InvoicePage() {
  const { invoiceId } = useParams({ from: '/signed-in/invoices/$invoiceId' });
  const { data, error } = useQuery(invoiceQuery(invoiceId));
  if (error) {
    return (
      <EmptyState picture={<PapersPicture />} title="This invoice is not here">
        {wordsOf(error)}
      </EmptyState>
    );
  }
  if (!data) return <ReviewSkeleton />;
  if (data.document_id === null || data.source === 'review') return <EnteredInvoice invoice={data} />;
  return <ReviewLoader documentId={data.document_id} warnings={data.warnings} />;
}
