import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from './pdfium/document.ts';
import { infoOf, infoTexts, isEncrypted, versionOf, wasRepaired } from './pdfium/metadata.ts';
import { largestImageShare } from './pdf-pages.ts';

/** What the PDF engine alone tells about a file's structure. */
export function basicFacts(document: PdfiumDocument): PdfFacts {
  return {
    version: versionOf(document),
    pageCount: document.pageCount,
    encrypted: isEncrypted(document),
    producer: infoOf(document, 'Producer'),
    creator: infoOf(document, 'Creator'),
    title: infoOf(document, 'Title'),
    texts: infoTexts(document),
    createdAt: null,
    modifiedAt: null,
    xmp: null,
    linearized: false,
    repaired: wasRepaired(document),
    trailingBytes: 0,
    revisions: [],
    overlays: [],
    hiddenTexts: [],
    mixedDigits: [],
    oddFonts: [],
    signatures: [],
    annotations: [],
    hasForm: false,
    hasJavaScript: false,
    hasLaunchAction: false,
    fonts: [],
    largestImageShare: document.withPage(0, (page) => largestImageShare(document, page)) ?? 0,
  };
}
