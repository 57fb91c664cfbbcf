import type { Document } from '../../document/document.ts';
import type { Place } from '../../geometry/box.ts';

/** All words that stand on the same height as the place, left to right; empty without a place. */
export function rowText(document: Document, place: Place | null): string {
  if (place === null) return '';
  const middle = (place.box.top + place.box.bottom) / 2;
  const page = document.pages.find((candidate) => candidate.number === place.page);
  const words = page?.words.filter((word) => word.box.top <= middle && word.box.bottom >= middle) ?? [];
  return [...words]
    .sort((a, b) => a.box.left - b.box.left)
    .map((word) => word.text)
    .join(' ');
}
