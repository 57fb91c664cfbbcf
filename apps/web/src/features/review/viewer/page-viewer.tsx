import { useState } from 'react';
import { useHotkeys } from '../../../shared/hotkeys/use-hotkeys.ts';
import { useReview } from '../review-state.ts';
import { PageCanvas } from './page-canvas.tsx';
import { useZoom } from './use-zoom.ts';
import { ViewerToolbar } from './viewer-toolbar.tsx';

/** The picture of one page with its marked places. */
export function PageViewer() {
  const { document, page } = useReview();
  const zoom = useZoom();
  const [areMarksShown, setMarksShown] = useState(true);
  const toggleMarks = () => setMarksShown((shown) => !shown);
  useHotkeys({ m: toggleMarks, '+': zoom.zoomIn, '=': zoom.zoomIn, '-': zoom.zoomOut, '0': zoom.fit });
  const current = document.pages.find(({ number }) => number === page);
  return (
    <section
      aria-label="Pages"
      className="flex h-[62dvh] flex-col overflow-hidden rounded-2xl border border-line bg-sunken lg:h-[calc(100dvh-6rem)]"
    >
      <ViewerToolbar zoom={zoom} areMarksShown={areMarksShown} onToggleMarks={toggleMarks} />
      {current ? (
        <PageCanvas key={current.number} page={current} zoom={zoom.factor} areMarksShown={areMarksShown} />
      ) : (
        <p className="grid flex-1 place-items-center p-8 text-center text-sm text-ink-faint">
          This document has no pages to show: it was read from its data.
        </p>
      )}
    </section>
  );
}
