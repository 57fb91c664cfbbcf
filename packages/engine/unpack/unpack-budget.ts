import type { DocumentError } from '@vouch/core/errors/document-error.ts';

import type { UnpackLimits } from './unpacked.ts';

/** Bytes that may come out for each byte that went in, once it is more than a small file. */
const MAX_RATIO = 200;
/** Below this, nobody minds how well something was packed. */
const HARMLESS_BYTES = 16 * 1024 * 1024;
/** Entries looked at for each document that may come out: archives of nothing but names are no use to anyone. */
const ENTRIES_PER_FILE = 20;

/** Unpacking ends here: a bound that the whole container breaks. */
export class UnpackStop extends Error {
  override readonly name = 'UnpackStop';
  readonly error: DocumentError;

  constructor(error: DocumentError) {
    super(error.message);
    this.error = error;
  }
}

/** Counts what comes out of one container and of all that are nested in it. */
export class UnpackBudget {
  readonly limits: UnpackLimits;
  readonly #packedBytes: number;
  #bytes = 0;
  #files = 0;
  #entries = 0;

  constructor(limits: UnpackLimits, packedBytes: number) {
    this.limits = limits;
    this.#packedBytes = packedBytes;
  }

  /** Another thing inside. @throws UnpackStop when there are too many. */
  countEntry(): void {
    this.#entries += 1;
    if (this.#entries > this.limits.maxFiles * ENTRIES_PER_FILE) this.#stopForFiles();
  }

  /** Another document. @throws UnpackStop when there are too many. */
  countFile(): void {
    this.#files += 1;
    if (this.#files > this.limits.maxFiles) this.#stopForFiles();
  }

  /** Bytes that came out, as they come. @throws UnpackStop when they are too many, in all or for what went in. */
  countBytes(bytes: number): void {
    this.#bytes += bytes;
    const { maxTotalBytes } = this.limits;
    const isBomb = this.#bytes > HARMLESS_BYTES && this.#bytes > this.#packedBytes * MAX_RATIO;
    if (this.#bytes <= maxTotalBytes && !isBomb) return;
    const megabytes = Math.floor(maxTotalBytes / 1024 / 1024);
    const message = isBomb
      ? 'What is inside grows far beyond the size of this file, so it was not unpacked. Please send the documents themselves.'
      : `More than ${megabytes} MB come out of this file. Please send it in parts.`;
    throw new UnpackStop({ code: 'too-large', message });
  }

  #stopForFiles(): never {
    const message = `This file holds more than the ${this.limits.maxFiles} documents that are taken at once. Please send it in parts.`;
    throw new UnpackStop({ code: 'too-many-files', message });
  }
}
