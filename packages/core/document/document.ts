import type { Box } from '../geometry/box.ts';
import type { EInvoice } from '../invoice/e-invoice.ts';
import type { ImageFacts } from './image-facts.ts';
import type { PdfFacts } from './pdf-facts.ts';
import type { PictureTrace } from './picture-traces.ts';
import type { PrintedCode } from './printed-code.ts';
import type { ScreenGrid } from './screen-grid.ts';

/** Media types that Vouch opens. */
export type MediaType =
  | 'application/pdf'
  | 'application/xml'
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/bmp'
  | 'image/tiff'
  | 'image/avif';

/** Where the words of a page come from; `none` when it holds no words. */
export type TextSource = 'text-layer' | 'ocr' | 'xml' | 'none';

/** How a word is set in a PDF's text layer. */
export interface FontUse {
  /** Identity of the font object within the document (subsets of one font differ). */
  readonly handle: number;
  /** Base font name without subset prefix; empty when the file gives none. */
  readonly name: string;
  /** Size in points as shown on the page. */
  readonly sizePt: number;
}

/** One printed word with its place. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  /** Chance that the text is right, 0 to 1; 1 for text layers. */
  readonly confidence: number;
  /** Index of the line on its page in reading order, from 0. Words of one table row may share a line. */
  readonly line: number;
  readonly font?: FontUse;
  /** The word looks written by hand: its text is a guess. */
  readonly handwritten?: true;
  /** A second look at this word alone read the same. */
  readonly seenTwice?: true;
}

/** One page as a reader sees it (after EXIF orientation and page rotation). */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** Points for PDF pages, pixels for pictures. */
  readonly width: number;
  readonly height: number;
  readonly unit: 'pt' | 'px';
  readonly textSource: TextSource;
  readonly words: readonly Word[];
  /** Degrees clockwise by which the picture was turned to stand upright: 0, 90, 180 or 270. */
  readonly turned: 0 | 90 | 180 | 270;
}

/** A file inside the file. */
export interface Attachment {
  readonly name: string;
  readonly sizeBytes: number;
  readonly mediaType: string | null;
}

/** What was given: never trusted beyond its bytes. */
export interface SourceFile {
  /** As the sender named it; for display only. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** By magic bytes. */
  readonly mediaType: MediaType;
  /** By extension or header, when it says something else than the bytes; else `null`. */
  readonly claimedType: string | null;
}

/** Everything that can be seen in a file, without judging it. */
export interface Document {
  readonly file: SourceFile;
  readonly pages: readonly Page[];
  readonly attachments: readonly Attachment[];
  /** Facts of the PDF's structure; `null` for other files. */
  readonly pdf: PdfFacts | null;
  /** Facts of the picture file; `null` for PDF and XML. */
  readonly image: ImageFacts | null;
  /** Words of pictures that look as if they were put in later, strongest first; absent when no picture was looked at. */
  readonly pictureTraces?: readonly PictureTrace[];
  /** The grid of a screen on a picture; `null` for none, absent when no picture was looked at. */
  readonly screenGrid?: ScreenGrid | null;
  /** QR codes on the pages that were searched; absent in records from before they were read. */
  readonly codes?: readonly PrintedCode[];
  /** The invoices of an e-invoice XML (bare or attached), in their order; empty when there is none. */
  readonly eInvoices: readonly EInvoice[];
  /** Things a reader should know, such as an attachment that could not be read. */
  readonly notices: readonly string[];
}
