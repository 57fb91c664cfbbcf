import { Link } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';

/** The list when it holds nothing, or nothing that matches. */
export function NoInvoices({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState picture={<PapersPicture />} title="Nothing matches">
        No invoice fits. Try fewer words, widen the dates or clear the filters.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      picture={<PapersPicture />}
      title="No invoices yet"
      action={
        <Button asChild look="primary">
          <Link to="/">Hand in a document</Link>
        </Button>
      }
    >
      Invoices that are read with confidence are saved here by themselves.
    </EmptyState>
  );
}
