import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { vouch } from '../../../shared/api/vouch.ts';
import { cropAround } from './crop-around.ts';

interface PlaceCropProps {
  readonly document: DocumentDetailBody;
  readonly place: Place;
}

/** A close-up of one place on a page. */
export function PlaceCrop({ document, place }: PlaceCropProps) {
  const page = document.pages.find(({ number }) => number === place.page);
  if (!page) return null;
  const { x, y, width, height } = cropAround(place.box, page);
  return (
    <figure className="overflow-hidden rounded-md border border-line bg-white">
      <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden className="max-h-28 w-full">
        <image
          href={vouch.documentPageUrl(document.id, page.number, 2000)}
          width={page.width}
          height={page.height}
          preserveAspectRatio="none"
        />
      </svg>
      <figcaption className="sr-only">Close-up of the printed value</figcaption>
    </figure>
  );
}
