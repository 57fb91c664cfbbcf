import type { PdfiumDocument } from './document.ts';
import type { Pdfium } from './library.ts';

/** Annotations of one page at most; more are left as they are. */
const MOST_ANNOTATIONS = 500;
/** Links, popup windows, and the icons of notes, attached files and sounds: they open something and are moved at will. */
const NOT_ON_PAPER: ReadonlySet<number> = new Set([1, 2, 16, 17, 18]);
const AS_DISPLAYED = 0;

/**
 * Makes what the annotations and form fields of a page (index from 0) show a part of its content, as on paper: their text counts
 * as text, and what they hide is hidden. The page is loaded anew afterwards.
 */
export function showAnnotations(document: PdfiumDocument, index: number): void {
  const { api } = document.pdfium;
  const isChanged = document.withPage(index, ({ handle }) => {
    const kinds = kindsOf(document.pdfium, handle);
    if (kinds.every((kind) => NOT_ON_PAPER.has(kind))) return false;
    // From the last: removing one moves those after it.
    for (let at = kinds.length - 1; at >= 0; at -= 1) {
      if (NOT_ON_PAPER.has(kinds[at] ?? 0)) api.FPDFPage_RemoveAnnot(handle, at);
    }
    api.FPDFPage_Flatten(handle, AS_DISPLAYED);
    return true;
  });
  if (isChanged === true) document.forgetPage();
}

/** Numbers of the annotations' kinds in the engine's interface; none where there are too many. */
function kindsOf({ api }: Pdfium, page: number): number[] {
  const count = api.FPDFPage_GetAnnotCount(page);
  if (count > MOST_ANNOTATIONS) return [];
  return Array.from({ length: count }, (_, at) => {
    const annotation = api.FPDFPage_GetAnnot(page, at);
    if (annotation === 0) return 0;
    const kind = api.FPDFAnnot_GetSubtype(annotation);
    api.FPDFPage_CloseAnnot(annotation);
    return kind;
  });
}
