import type { Overlay, PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../open/pdf/pdfium/document.ts';
import type { PdfiumPage, PdfRect } from '../../open/pdf/pdfium/page.ts';
import { hiddenShare } from './paint/hidden-share.ts';
import { holdsMiddle } from './paint/rects.ts';
import { patchOf } from './paint/patch.ts';
import type { PageText } from './text/page-text.ts';

/** Numbers of annotation kinds in the engine's interface. */
const KINDS: Readonly<Record<number, string>> = {
  1: 'text-note',
  2: 'link',
  3: 'free-text',
  4: 'line',
  5: 'square',
  6: 'circle',
  9: 'highlight',
  13: 'stamp',
  15: 'ink',
  16: 'popup',
  17: 'file-attachment',
  20: 'widget',
  28: 'redact',
};
/** Kinds that can hide what is printed beneath. */
const COVERING: ReadonlySet<string> = new Set(['free-text', 'square', 'circle', 'stamp', 'redact', 'ink']);
const MOST_ANNOTATIONS = 500;
/** Characters of an annotation's text that are kept. */
const MOST_CONTENTS = 1000;
/** Annotations of one page that are drawn to see what they hide. */
const MOST_DRAWN = 12;
/** Share of the place that must be hidden. */
const HIDDEN_FROM = 0.6;

/** An annotation of a page. */
export interface PageAnnotation {
  readonly fact: PdfFacts['annotations'][number];
  readonly rect: PdfRect;
  readonly contents: string;
}

/** The annotations of a page, at most 500. */
export function readAnnotations(pdf: PdfiumDocument, page: PdfiumPage): readonly PageAnnotation[] {
  const { api } = pdf.pdfium;
  const count = Math.min(api.FPDFPage_GetAnnotCount(page.handle), MOST_ANNOTATIONS);
  return Array.from({ length: count }, (_, index) => readAnnotation(pdf, page, index)).filter(
    (a) => a !== null,
  );
}

/**
 * Annotations that hide printed text, found by drawing the place with and without them. What they show instead is the text of
 * notes there: a cover and the text on it are often two annotations.
 */
export function findAnnotationCovers(
  pdf: PdfiumDocument,
  text: PageText,
  annotations: readonly PageAnnotation[],
): readonly Overlay[] {
  const covering = annotations.filter(({ fact }) => COVERING.has(fact.kind)).slice(0, MOST_DRAWN);
  const covers = covering.flatMap((annotation): readonly Overlay[] => {
    const { rect, fact } = annotation;
    const hidden = text.words.filter((word) => holdsMiddle(rect, word.rect));
    if (hidden.length === 0 || hiddenShare(pdf, text.page, rect) < HIDDEN_FROM) return [];
    const patch = patchOf(pdf, text.page, { rect, hidden: hidden.map((word) => word.rect) });
    return [
      {
        place: { page: text.page.index + 1, box: fact.box },
        kind: 'annotation',
        hiddenText: hidden
          .map((word) => word.text)
          .join(' ')
          .slice(0, 200),
        shownText: noteText(annotation, annotations),
        ...(patch === null ? {} : { patch }),
      },
    ];
  });
  return withoutCopies(covers);
}

/** Only free text is seen on the page; what other kinds hold is a comment that opens beside it. */
function noteText(cover: PageAnnotation, annotations: readonly PageAnnotation[]): string {
  return annotations
    .filter(
      ({ fact, rect }) => fact.kind === 'free-text' && (rect === cover.rect || holdsMiddle(cover.rect, rect)),
    )
    .map(({ contents }) => contents.trim())
    .filter((contents) => contents !== '')
    .join(' ')
    .slice(0, 200);
}

/** A cover and the note on it hide and show the same. */
function withoutCopies(overlays: readonly Overlay[]): readonly Overlay[] {
  return overlays.filter(
    ({ hiddenText, shownText }, index) =>
      overlays.findIndex((other) => other.hiddenText === hiddenText && other.shownText === shownText) ===
      index,
  );
}

function readAnnotation(pdf: PdfiumDocument, page: PdfiumPage, index: number): PageAnnotation | null {
  const { api, heap } = pdf.pdfium;
  const handle = api.FPDFPage_GetAnnot(page.handle, index);
  if (handle === 0) return null;
  try {
    const kind = KINDS[api.FPDFAnnot_GetSubtype(handle)] ?? 'other';
    api.FPDFAnnot_GetRect(handle, heap.scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = heap.float32(heap.scratch, 4);
    const rect = {
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.max(top, bottom),
      bottom: Math.min(top, bottom),
    };
    const contents = heap.utf16((buffer, size) =>
      api.FPDFAnnot_GetStringValue(handle, 'Contents', buffer, size),
    );
    const told = contents.trim() === '' ? {} : { contents: contents.slice(0, MOST_CONTENTS) };
    return { fact: { kind, page: page.index + 1, box: page.toBox(rect), ...told }, rect, contents };
  } finally {
    api.FPDFPage_CloseAnnot(handle);
  }
}
