import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import { largestImageShare } from '../../open/pdf/pdf-pages.ts';
import type { PdfiumDocument } from '../../open/pdf/pdfium/document.ts';
import { infoOf, infoTexts, isEncrypted, versionOf, wasRepaired } from '../../open/pdf/pdfium/metadata.ts';
import { inspectPages } from './inspect-pages.ts';
import { toIsoTime } from './metadata/pdf-date.ts';
import { readXmp } from './metadata/xmp.ts';
import { readRevisions } from './revisions/revisions.ts';
import { readStates } from './revisions/states.ts';
import { readSignatures } from './signatures/read-signatures.ts';
import { readParts } from './structure/parts.ts';

/**
 * Everything about a PDF's structure that checks may want to know. It judges nothing. The document stays open and
 * belongs to the caller; `bytes` are those it was opened from, `trustFolder` holds certificates of trusted signers. Work is bounded by pages, objects and characters.
 */
export async function inspectPdf(
  pdf: PdfiumDocument,
  bytes: Uint8Array,
  trustFolder: string | null = null,
): Promise<PdfFacts> {
  const states = readStates(bytes);
  const parts = await readParts(bytes);
  return {
    version: versionOf(pdf),
    pageCount: pdf.pageCount,
    encrypted: isEncrypted(pdf),
    producer: infoOf(pdf, 'Producer'),
    creator: infoOf(pdf, 'Creator'),
    title: infoOf(pdf, 'Title'),
    texts: infoTexts(pdf),
    createdAt: toIsoTime(infoOf(pdf, 'CreationDate')),
    modifiedAt: toIsoTime(infoOf(pdf, 'ModDate')),
    xmp: readXmp(parts.xmp),
    linearized: states.linearized,
    repaired: wasRepaired(pdf),
    trailingBytes: states.trailingBytes,
    revisions: await readRevisions(pdf, bytes, states),
    ...inspectPages(pdf),
    signatures: await readSignatures(pdf, bytes, trustFolder),
    hasForm: parts.hasForm,
    hasJavaScript: parts.hasJavaScript,
    hasLaunchAction: parts.hasLaunchAction,
    fonts: parts.fonts,
    largestImageShare: pdf.withPage(0, (page) => largestImageShare(pdf, page)) ?? 0,
  };
}
