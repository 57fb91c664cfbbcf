import { ChevronLeft, ChevronRight, Eye, EyeOff, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { formatPercent } from '../../../shared/format/percent.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useReview } from '../review-state.ts';
import type { Zoom } from './use-zoom.ts';

interface ViewerToolbarProps {
  readonly zoom: Zoom;
  readonly areMarksShown: boolean;
  readonly onToggleMarks: () => void;
}

/** Pages, marks and zoom. */
export function ViewerToolbar({ zoom, areMarksShown, onToggleMarks }: ViewerToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label="View"
      className="flex items-center gap-1 border-b border-line bg-surface px-2 py-1.5"
    >
      <PageSwitch />
      <div className="ml-auto flex items-center gap-1">
        <Button
          size="icon-sm"
          look="quiet"
          aria-label="Marked places"
          aria-pressed={areMarksShown}
          onClick={onToggleMarks}
        >
          {areMarksShown ? <Eye /> : <EyeOff />}
        </Button>
        <Button size="icon-sm" look="quiet" aria-label="Zoom out" onClick={zoom.zoomOut}>
          <ZoomOut />
        </Button>
        <span className="w-12 text-center text-xs text-ink-soft tabular-nums" aria-live="polite">
          {zoom.factor > 1 ? `${zoom.factor * 100}%` : formatPercent(zoom.factor)}
        </span>
        <Button size="icon-sm" look="quiet" aria-label="Zoom in" onClick={zoom.zoomIn}>
          <ZoomIn />
        </Button>
        <Button size="icon-sm" look="quiet" aria-label="Fit the page" onClick={zoom.fit}>
          <Maximize />
        </Button>
      </div>
    </div>
  );
}

function PageSwitch() {
  const { document, page, turnTo } = useReview();
  const count = document.pages.length;
  return (
    <div className="flex items-center gap-1">
      <Button
        size="icon-sm"
        look="quiet"
        aria-label="Page before"
        disabled={page <= 1}
        onClick={() => turnTo(page - 1)}
      >
        <ChevronLeft />
      </Button>
      <span className="text-xs text-ink-soft tabular-nums" aria-live="polite">
        Page {page} of {Math.max(1, count)}
      </span>
      <Button
        size="icon-sm"
        look="quiet"
        aria-label="Next page"
        disabled={page >= count}
        onClick={() => turnTo(page + 1)}
      >
        <ChevronRight />
      </Button>
    </div>
  );
}
