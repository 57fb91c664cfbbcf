import { Link } from '@tanstack/react-router';
import { ArrowLeft, Download } from 'lucide-react';
import { vouch } from '../../shared/api/vouch.ts';
import { formatBytes } from '../../shared/format/bytes.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { useReview } from './review-state.ts';

/** Which document this is, whether it was saved, and its original. */
export function ReviewTitle() {
  const { document } = useReview();
  const kind = document.kind === null ? null : KIND_WORDS[document.kind];
  const size = document.size_bytes === null ? null : formatBytes(document.size_bytes);
  const facts = [kind, size, formatMoment(document.created_at)];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 py-5">
      <Button asChild look="quiet" size="icon" className="-ml-2">
        <Link to="/" aria-label="Back to your documents">
          <ArrowLeft />
        </Link>
      </Button>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="max-w-full truncate text-xl font-semibold tracking-tight">{document.filename}</h1>
          {document.invoice_id ? <Badge tone="accent">Saved</Badge> : <Badge>Not saved yet</Badge>}
        </div>
        <p className="text-sm text-ink-faint">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <Button asChild className="max-sm:px-3">
        <a href={vouch.documentFileUrl(document.id)} download={document.filename}>
          <Download aria-hidden />
          <span className="max-sm:sr-only">Original</span>
        </a>
      </Button>
    </div>
  );
}
