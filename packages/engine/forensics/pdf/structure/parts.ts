import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** Parts of a PDF that the page engine does not give. */
export interface DocumentParts {
  /** The XMP packet; `null` when there is none or it is too large. */
  readonly xmp: string | null;
  readonly hasJavaScript: boolean;
  readonly hasLaunchAction: boolean;
  readonly hasForm: boolean;
  /** Names of font objects, with their subset prefix. */
  readonly fonts: readonly string[];
}

/** Larger files are not parsed a second time: the parser keeps all objects in memory. */
const MOST_BYTES = 12 * 1024 * 1024;
const MOST_XMP_BYTES = 512 * 1024;
const MOST_OBJECTS = 100_000;
const MOST_FONTS = 100;

const NOTHING: DocumentParts = {
  xmp: null,
  hasJavaScript: false,
  hasLaunchAction: false,
  hasForm: false,
  fonts: [],
};

/** Reads the parts, or gives empty ones when the file can't be parsed: a damaged file is no evidence here. */
export async function readParts(bytes: Uint8Array): Promise<DocumentParts> {
  if (bytes.length > MOST_BYTES) return NOTHING;
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      throwOnInvalidObject: false,
    });
    return {
      xmp: xmpOf(document),
      hasForm: document.catalog.has(PDFName.of('AcroForm')),
      ...scanObjects(document),
    };
  } catch {
    return NOTHING;
  }
}

function xmpOf(document: PDFDocument): string | null {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream) || stream.contents.length > MOST_XMP_BYTES) return null;
  const packet = decodePDFRawStream(stream).decode();
  return packet.length > MOST_XMP_BYTES ? null : Buffer.from(packet).toString('utf8');
}

/** Actions may hang on the catalogue, pages, annotations or fields: every dictionary is looked at. */
function scanObjects(document: PDFDocument): Omit<DocumentParts, 'xmp' | 'hasForm'> {
  const objects = document.context.enumerateIndirectObjects().slice(0, MOST_OBJECTS);
  const dictionaries = objects.map(([, object]) => object).filter((object) => object instanceof PDFDict);
  const fonts = new Set<string>();
  let hasJavaScript = false;
  let hasLaunchAction = false;
  for (const dictionary of dictionaries) {
    const name = fontNameOf(dictionary);
    if (name !== null && fonts.size < MOST_FONTS) fonts.add(name);
    for (const action of [dictionary, ...innerActions(dictionary)]) {
      const kind = action.get(PDFName.of('S'));
      hasJavaScript ||= kind === PDFName.of('JavaScript');
      hasLaunchAction ||= kind === PDFName.of('Launch');
    }
  }
  return { hasJavaScript, hasLaunchAction, fonts: [...fonts] };
}

function fontNameOf(dictionary: PDFDict): string | null {
  const base = dictionary.get(PDFName.of('BaseFont'));
  return base instanceof PDFName ? base.decodeText().slice(0, 127) : null;
}

function innerActions(dictionary: PDFDict): readonly PDFDict[] {
  const direct = ['A', 'OpenAction'].map((key) => dictionary.get(PDFName.of(key)));
  const additional = dictionary.get(PDFName.of('AA'));
  const more = additional instanceof PDFDict ? additional.values() : [];
  return [...direct, ...more].filter((value) => value instanceof PDFDict);
}
