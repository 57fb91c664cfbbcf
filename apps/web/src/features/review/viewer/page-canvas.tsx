import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { vouch } from '../../../shared/api/vouch.ts';
import { useReview } from '../review-state.ts';
import { MarkButton } from './mark-button.tsx';
import { MarkShapes } from './mark-shapes.tsx';
import { PagePicture } from './page-picture.tsx';
import { useShowSelected } from './use-show-selected.ts';

interface PageCanvasProps {
  readonly page: DocumentDetailBody['pages'][number];
  readonly zoom: number;
  /** Without marks only the chosen place is drawn. */
  readonly areMarksShown: boolean;
}

/** One page in its scrolling frame: picture, shapes, and a button over each marked place. */
export function PageCanvas({ page, zoom, areMarksShown }: PageCanvasProps) {
  const { document, marks, selected, select } = useReview();
  const here = marks.filter(
    (mark) => mark.place.page === page.number && (areMarksShown || mark.id === selected?.id),
  );
  const frame = useShowSelected(selected?.id ?? null);
  const aspect = page.width / page.height;
  return (
    <div ref={frame} className="@container-size flex-1 overflow-auto p-3 sm:p-5">
      <div
        className="relative mx-auto bg-white shadow-page"
        // The whole page is in view, but never so small that it can't be read.
        style={{ width: `calc(min(100cqw, max(100cqh * ${aspect}, 34rem)) * ${zoom})`, aspectRatio: aspect }}
      >
        <PagePicture
          src={vouch.documentPageUrl(document.id, page.number, zoom > 1.3 ? 2000 : 1400)}
          alt={`Page ${page.number} of ${document.filename}`}
        />
        <MarkShapes marks={here} selectedId={selected?.id ?? null} />
        {here.map((mark) => (
          <MarkButton
            key={mark.id}
            mark={mark}
            isSelected={mark.id === selected?.id}
            onSelect={() => select(mark.id === selected?.id ? null : mark.id)}
          />
        ))}
      </div>
    </div>
  );
}
