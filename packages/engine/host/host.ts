import type { Document } from '@vouch/core/document/document.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { GeneratedDocument, GenerateOptions } from '../generate/generate-document.ts';
import type { Report } from '../report/report.ts';
import type { Table, TableInput } from '../tables/table.ts';
import type { Unpacked, UnpackInput } from '../unpack/unpacked.ts';
import type { RunLimits } from './run-limits.ts';

/** Bounds on one document. Exceeding one is a typed error of that document alone. */
export interface Limits extends RunLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Pixels of one picture or rendered page. */
  readonly maxPixels: number;
}

/** Bounds that hold when nobody sets others. */
export const DEFAULT_LIMITS: Limits = {
  timeoutMs: 60_000,
  memoryBytes: 1_200 * 1024 * 1024,
  maxBytes: 16 * 1024 * 1024,
  maxPages: 200,
  maxPixels: 100_000_000,
};

/** What the host is doing with a document. */
export type ReadStep = 'open' | 'ocr' | 'extract';

/** A sign of life while a document is read. */
export interface ReadProgress {
  readonly step: ReadStep;
  /** Page that was finished and how many there are; absent for steps without pages. */
  readonly page?: number;
  readonly pages?: number;
  /** Text lines recognised since the last sign of life. */
  readonly lines?: readonly string[];
}

/**
 * What is told of a file beside its content: `all` that checks and the comparison with other documents need, or the `basic` facts that
 * opening gives by the way, at a fraction of the cost.
 */
export type FactsWanted = 'all' | 'basic';

/** A file to read. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Media type the sender claims; only compared with the bytes. */
  readonly claimedType?: string;
  /** Folder with the certificates of authorities whose signers are trusted; `null` or absent: nobody is. */
  readonly trustFolder?: string | null;
  /** Languages in which pictures may be read a second time, by Tesseract's codes; `null` or absent: all that there are. */
  readonly secondLanguages?: readonly string[] | null;
  /** All when absent. */
  readonly facts?: FactsWanted;
}

/** What reading a file gives. */
export interface ReadOutcome {
  readonly document: Document;
  readonly extraction: Extraction;
  /** 64-bit perceptual hash of the first page as 16 hexadecimal digits; `null` when there is no picture, or basic facts were asked for. */
  readonly pictureHash: string | null;
  /** Milliseconds per step. */
  readonly timings: Readonly<Record<ReadStep, number>>;
}

/** How a call to the host may be steered. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A page picture to draw. */
export interface RenderInput extends ReadInput {
  /** From 1. */
  readonly page: number;
  /** Width of the picture in pixels, 16 to 4000. */
  readonly widthPx: number;
  /** Degrees clockwise to turn the picture, as `Page.turned` says; 0 when absent. */
  readonly turned?: 0 | 90 | 180 | 270;
}

/** Child processes now and calls that wait. */
export interface PoolStatus {
  readonly children: number;
  readonly busy: number;
  readonly waiting: number;
  readonly restarts: number;
  /** Process ids of the children. */
  readonly pids: readonly number[];
}

/**
 * Child processes that open, read and draw documents. One call runs alone in one child; a child that hangs, grows or dies
 * is killed and replaced, and only its own document fails.
 */
export interface Host {
  /** Opens, recognises and extracts. Never throws for a bad file: the result says why. */
  read(input: ReadInput, options?: CallOptions): Promise<Result<ReadOutcome>>;
  /** Draws one page as WebP. */
  render(input: RenderInput, options?: CallOptions): Promise<Result<Uint8Array>>;
  /** Makes a sample; drawing one takes a processor for a while. Fails for a layout of the other kind. */
  generate(input: GenerateOptions, options?: CallOptions): Promise<Result<GeneratedDocument>>;
  /** Takes the documents out of an archive or e-mail. */
  unpack(input: UnpackInput, options?: CallOptions): Promise<Result<Unpacked>>;
  /** Reads a CSV, XLSX or JSON file into rows. */
  table(input: TableInput, options?: CallOptions): Promise<Result<Table>>;
  /** Writes a report as PDF; embedding fonts takes a processor for a while. */
  report(input: Report, options?: CallOptions): Promise<Result<Uint8Array>>;
  status(): PoolStatus;
  /** Lets running calls end (at most `timeoutMs`), then stops all children. */
  close(timeoutMs?: number): Promise<void>;
}
