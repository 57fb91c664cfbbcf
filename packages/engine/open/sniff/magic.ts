import type { MediaType } from '@vouch/core/document/document.ts';

import { looksSigned } from '../e-invoice/signed/unwrap-signed.ts';
import { isXml } from './xml-text.ts';

/** Readers accept a PDF header after up to this much junk; so do we. */
const PDF_HEADER_WINDOW = 1024;

interface Magic {
  readonly type: MediaType;
  readonly matches: (bytes: Uint8Array) => boolean;
}

const startsWith =
  (...values: readonly number[]) =>
  (bytes: Uint8Array) =>
    values.every((value, index) => bytes[index] === value);

const asciiAt = (bytes: Uint8Array, offset: number, length: number) =>
  Buffer.from(bytes.subarray(offset, offset + length)).toString('latin1');

/** In order of trust: a picture's own first bytes are told before a PDF header somewhere behind them. */
const MAGICS: readonly Magic[] = [
  { type: 'image/png', matches: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', matches: startsWith(0xff, 0xd8, 0xff) },
  { type: 'image/gif', matches: (bytes) => /^GIF8[79]a$/.test(asciiAt(bytes, 0, 6)) },
  {
    type: 'image/webp',
    matches: (bytes) => asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP',
  },
  { type: 'image/tiff', matches: (bytes) => /^(II[*+]\0|MM\0[*+])$/.test(asciiAt(bytes, 0, 4)) },
  { type: 'image/avif', matches: (bytes) => /^ftypavi[fs]$/.test(asciiAt(bytes, 4, 8)) },
  { type: 'application/pdf', matches: (bytes) => asciiAt(bytes, 0, PDF_HEADER_WINDOW).includes('%PDF-') },
  { type: 'image/bmp', matches: isBmp },
  { type: 'application/xml', matches: isXml },
  // An e-invoice in a signed envelope.
  { type: 'application/xml', matches: looksSigned },
];

/** The type by the file's own bytes; `null` when it is none that we open. */
export function typeOfBytes(bytes: Uint8Array): MediaType | null {
  return MAGICS.find((magic) => magic.matches(bytes))?.type ?? null;
}

/** Two letters are no proof: the header's size must be one that exists. */
function isBmp(bytes: Uint8Array): boolean {
  if (asciiAt(bytes, 0, 2) !== 'BM' || bytes.length < 26) return false;
  return [12, 16, 40, 52, 56, 64, 108, 124].includes(bytes[14] ?? 0) && bytes[15] === 0;
}
