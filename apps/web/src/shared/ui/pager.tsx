import { Button } from './button.tsx';

interface PagerProps {
  /** What the pages are of, for screen readers. */
  readonly label: string;
  readonly page: number;
  readonly pagination: { readonly pages: number; readonly has_next: boolean; readonly has_prev: boolean };
  readonly onPage: (page: number) => void;
}

/** Leafs through a list that stands newest first; nothing when there is one page. */
export function Pager({ label, page, pagination, onPage }: PagerProps) {
  if (pagination.pages <= 1) return null;
  return (
    <nav aria-label={label} className="mt-4 flex items-center justify-between gap-2 text-sm">
      <Button size="sm" disabled={!pagination.has_prev} onClick={() => onPage(page - 1)}>
        Newer
      </Button>
      <span className="text-ink-faint">
        Page {page} of {pagination.pages}
      </span>
      <Button size="sm" disabled={!pagination.has_next} onClick={() => onPage(page + 1)}>
        Older
      </Button>
    </nav>
  );
}
