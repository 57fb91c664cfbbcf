import type { Page } from '@vouch/core/document/document.ts';
import type { PrintedCode } from '@vouch/core/document/printed-code.ts';
import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';
import type { Place } from '@vouch/core/geometry/box.ts';

import { turnBox } from '../open/turn-box.ts';

/**
 * Facts with their places on the pages as they stand upright. The structure of a PDF is inspected before anyone knows that the
 * text of a page runs sideways.
 */
export function turnFacts(facts: PdfFacts, pages: readonly Page[]): PdfFacts {
  const turns = turnsOf(pages);
  if (turns.size === 0) return facts;
  const turn = <T extends Place>(place: T): T => ({
    ...place,
    box: turnBox(place.box, turns.get(place.page) ?? 0),
  });
  const turnEach = <T extends { readonly place: Place }>(found: readonly T[]): T[] =>
    found.map((one) => ({ ...one, place: turn(one.place) }));
  return {
    ...facts,
    overlays: turnEach(facts.overlays),
    hiddenTexts: turnEach(facts.hiddenTexts),
    mixedDigits: turnEach(facts.mixedDigits),
    oddFonts: turnEach(facts.oddFonts),
    lateValues: turnEach(facts.lateValues ?? []),
    annotations: facts.annotations.map(turn),
    revisions: facts.revisions.map((revision) => ({
      ...revision,
      changes: revision.changes.map((change) => ({
        ...change,
        place: change.place === null ? null : turn(change.place),
      })),
    })),
  };
}

/** Codes with their places on the pages as they stand upright. */
export function turnCodes(codes: readonly PrintedCode[], pages: readonly Page[]): readonly PrintedCode[] {
  const turns = turnsOf(pages);
  return codes.map(({ place, text }) => ({
    place: { ...place, box: turnBox(place.box, turns.get(place.page) ?? 0) },
    text,
  }));
}

function turnsOf(pages: readonly Page[]): ReadonlyMap<number, Page['turned']> {
  return new Map(pages.filter((page) => page.turned !== 0).map((page) => [page.number, page.turned]));
}
