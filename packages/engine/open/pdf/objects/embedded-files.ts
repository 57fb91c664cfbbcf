import { inflateSync } from 'node:zlib';

import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, type PdfAttachment } from '../pdfium/attachments.ts';
import { loadObjects } from './load-objects.ts';

/** Traces of an attached file, which is always a stream of its own and so never inside a compressed object. */
const TRACES = ['/EmbeddedFile', '/text#2Fxml', '/EF'];
const MAX_OBJECTS = 100_000;

/**
 * Files inside a PDF whose attachment list is missing or broken: every file specification of the document is looked at, at
 * most 50.
 */
export async function findEmbeddedFiles(bytes: Uint8Array): Promise<PdfAttachment[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!TRACES.some((trace) => buffer.includes(trace))) return [];
  const document = await loadObjects(bytes);
  if (document === null || document.isEncrypted) return [];
  const found = new Map<PDFRawStream, PdfAttachment>();
  for (const specification of specificationsOf(document)) {
    const stream = streamOf(specification);
    if (stream !== null && found.size < MAX_ATTACHMENTS)
      found.set(stream, toAttachment(specification, stream));
  }
  return [...found.values()];
}

function specificationsOf(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().slice(0, MAX_OBJECTS);
  return objects
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dictionary) => dictionary.has(PDFName.of('EF')));
}

function streamOf(specification: PDFDict): PDFRawStream | null {
  const files = specification.lookup(PDFName.of('EF'));
  if (!(files instanceof PDFDict)) return null;
  const stream = files.lookup(PDFName.of('UF')) ?? files.lookup(PDFName.of('F'));
  return stream instanceof PDFRawStream ? stream : null;
}

function toAttachment(specification: PDFDict, stream: PDFRawStream): PdfAttachment {
  const bytes = contentOf(stream);
  return { name: nameOf(specification), sizeBytes: bytes?.length ?? stream.contents.length, bytes };
}

function nameOf(specification: PDFDict): string {
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText().slice(0, 255) : '';
}

/** The file itself, at most 10 MB; `null` for more, and for unusual compressions. */
function contentOf(stream: PDFRawStream): Uint8Array | null {
  const filter = String(stream.dict.lookup(PDFName.of('Filter')) ?? 'none').replaceAll(/[[\]\s]/g, '');
  if (filter === 'none') return stream.contents.length > MAX_ATTACHMENT_BYTES ? null : stream.contents;
  if (filter !== '/FlateDecode') return null;
  try {
    return inflateSync(stream.contents, { maxOutputLength: MAX_ATTACHMENT_BYTES });
  } catch {
    return null;
  }
}
