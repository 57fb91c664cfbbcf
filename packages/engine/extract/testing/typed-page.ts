import type { Document, Page, Word } from '@vouch/core/document/document.ts';

/** How a typed page is to look. */
export interface TypedPage {
  /** `ocr`: as if read from a picture. */
  readonly source?: 'text-layer' | 'ocr';
  /** Chance that each word is read right; 1 when left out. */
  readonly confidence?: number;
}

const WIDTH_PT = 595;
const HEIGHT_PT = 842;
const CHAR_PT = 5.5;
const LINE_PT = 12;
const TEXT_PT = 9;

/**
 * A page as from a typewriter: every sign of the text takes one place, so that blanks set the columns. For tests.
 */
export function typedPage(text: string, look: TypedPage & { readonly number?: number } = {}): Page {
  const lines = text.replace(/^\n/, '').split('\n');
  const words = lines.flatMap((line, index) => wordsOf(line, index, look.confidence ?? 1));
  const source = look.source ?? 'text-layer';
  return {
    number: look.number ?? 1,
    width: WIDTH_PT,
    height: HEIGHT_PT,
    unit: 'pt',
    textSource: source,
    words,
    turned: 0,
  };
}

/** A document of typed pages. */
export function typedDocument(texts: string | readonly string[], look: TypedPage = {}): Document {
  const pages = typeof texts === 'string' ? [texts] : texts;
  return {
    file: {
      name: 'typed.pdf',
      sizeBytes: 1,
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      claimedType: null,
    },
    pages: pages.map((text, index) => typedPage(text, { ...look, number: index + 1 })),
    attachments: [],
    pdf: null,
    image: null,
    eInvoices: [],
    notices: [],
  };
}

function wordsOf(line: string, index: number, confidence: number): Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    box: {
      left: (match.index * CHAR_PT) / WIDTH_PT,
      top: (index * LINE_PT + 20) / HEIGHT_PT,
      right: ((match.index + match[0].length) * CHAR_PT) / WIDTH_PT,
      bottom: (index * LINE_PT + 20 + TEXT_PT) / HEIGHT_PT,
    },
    confidence,
    line: index,
  }));
}
