import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { type Box, type Place, unionOf } from '@vouch/core/geometry/box.ts';
import { labelOf } from './field-labels.ts';
import { shownFields } from './shown-fields.ts';

/** What a marked place on a page stands for; decides its colour. */
export type MarkKind = 'field' | 'unsure' | 'line' | 'critical' | 'note';

/** One place on a page that can be chosen. */
export interface Mark {
  /** Unique in its document, e.g. "field:grandTotal", "line:2", "finding:0:1". */
  readonly id: string;
  readonly kind: MarkKind;
  /** What a screen reader says. */
  readonly name: string;
  readonly place: Place;
}

/** Below this confidence a field is shown as one to look at. */
export const UNSURE_BELOW = 0.7;

/** Every place of a document that can be chosen: fields, lines, evidence. Evidence comes last, so that it lies on top. */
export function marksOf(document: DocumentDetailBody): readonly Mark[] {
  return [...fieldMarks(document), ...lineMarks(document), ...findingMarks(document)];
}

function fieldMarks(document: DocumentDetailBody): Mark[] {
  return Object.entries(shownFields(document)).flatMap(([name, field]) =>
    field.place === null
      ? []
      : [
          {
            id: `field:${name}`,
            kind: field.confidence < UNSURE_BELOW ? ('unsure' as const) : ('field' as const),
            name: `${labelOf(name).label}: ${field.value}`,
            place: field.place,
          },
        ],
  );
}

function lineMarks({ line_items: lines }: DocumentDetailBody): Mark[] {
  return lines.flatMap((line) => {
    const place = placeOfLine(Object.values(line.fields).flatMap((field) => field.place ?? []));
    const about = line.fields['description']?.value ?? '';
    return place
      ? [{ id: `line:${line.line_number}`, kind: 'line', name: `Line ${line.line_number}: ${about}`, place }]
      : [];
  });
}

/** The places of one line as one: those on the page where it begins. */
function placeOfLine(places: readonly Place[]): Place | null {
  const page = Math.min(...places.map((place) => place.page));
  const box: Box | null = unionOf(places.filter((place) => place.page === page).map((place) => place.box));
  return box ? { page, box } : null;
}

function findingMarks({ verification }: DocumentDetailBody): Mark[] {
  return (verification?.findings ?? []).flatMap((finding, index) =>
    finding.evidence.flatMap((evidence, part) =>
      evidence.place === null
        ? []
        : [
            {
              id: `finding:${index}:${part}`,
              kind: finding.severity === 'INFO' ? ('note' as const) : ('critical' as const),
              name: `${finding.title}: ${evidence.text}`,
              place: evidence.place,
            },
          ],
    ),
  );
}
