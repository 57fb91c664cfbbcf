import type { PdfSignature } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import { latin1 } from '../revisions/lexer.ts';
import type { MessageCheck } from './check-message.ts';
import { readTrusted } from './read-trusted.ts';

const MOST_SIGNATURES = 20;
const RANGE_NUMBERS = 16;
/** Hexadecimal digits of a signature; archives of revocation answers stay below. */
const MOST_DIGITS = 512 * 1024;
/** Kinds whose message is detached from the signed bytes and tells their digest. */
const DETACHED: ReadonlySet<string> = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

/**
 * The signatures of a document: how far each reaches, whether the bytes that it covers are those that were signed, and who signed.
 * `trustFolder` holds certificates of authorities whose word is taken; `null`: nobody's.
 */
export async function readSignatures(
  pdf: PdfiumDocument,
  bytes: Uint8Array,
  trustFolder: string | null = null,
): Promise<readonly PdfSignature[]> {
  const signatures: PdfSignature[] = [];
  const listed = listSignatures(pdf);
  const trusted = listed.length === 0 || trustFolder === null ? [] : await readTrusted(trustFolder);
  for (const { ranges, subFilter } of listed) {
    const gap = gapOf(bytes, ranges);
    const checked =
      gap === null
        ? MISPLACED
        : await checkGap(bytes, { ranges, gap, trusted, isKnown: DETACHED.has(subFilter) });
    signatures.push({
      subFilter: subFilter.slice(0, 60),
      coversWholeFile: gap !== null && latin1(bytes, endOf(ranges), bytes.length).trim() === '',
      signedUntilByte: endOf(ranges),
      ...checked,
    });
  }
  return signatures;
}

type Checked = Required<Pick<PdfSignature, 'integrity' | 'signer' | 'isTrusted'>>;

const MISPLACED: Checked = { integrity: 'misplaced', signer: null, isTrusted: false };
const UNCHECKED: Checked = { integrity: 'unchecked', signer: null, isTrusted: false };

interface Listed {
  readonly ranges: readonly number[];
  readonly subFilter: string;
}

function listSignatures(pdf: PdfiumDocument): readonly Listed[] {
  const { api, heap } = pdf.pdfium;
  const count = Math.min(Math.max(0, api.FPDF_GetSignatureCount(pdf.handle)), MOST_SIGNATURES);
  return Array.from({ length: count }, (_, index) => {
    const signature = api.FPDF_GetSignatureObject(pdf.handle, index);
    const numbers = Math.min(
      api.FPDFSignatureObj_GetByteRange(signature, heap.scratch, RANGE_NUMBERS),
      RANGE_NUMBERS,
    );
    const ranges = heap.int32(heap.scratch, Math.max(0, numbers));
    const subFilter = heap.utf8((buffer, size) => api.FPDFSignatureObj_GetSubFilter(signature, buffer, size));
    return { ranges, subFilter };
  });
}

interface Gap {
  readonly ranges: readonly number[];
  /** The signature as hexadecimal text. */
  readonly gap: string;
  readonly isKnown: boolean;
  readonly trusted: readonly Uint8Array[];
}

async function checkGap(bytes: Uint8Array, { ranges, gap, isKnown, trusted }: Gap): Promise<Checked> {
  if (!isKnown || gap.length > MOST_DIGITS) return UNCHECKED;
  const [, length = 0, next = 0, rest = 0] = ranges;
  const data = Buffer.concat([bytes.subarray(0, length), bytes.subarray(next, next + rest)]);
  // Few files are signed: the libraries are loaded with the first that is.
  const { checkMessage } = await import('./check-message.ts');
  const checked: MessageCheck | null = await checkMessage(Buffer.from(gap, 'hex'), { data, trusted });
  return checked ?? UNCHECKED;
}

function endOf(ranges: readonly number[]): number {
  return (ranges.at(-2) ?? 0) + (ranges.at(-1) ?? 0);
}

/**
 * What stands between the two signed ranges, when that is nothing but the signature itself as hexadecimal text; `null` otherwise:
 * then the file was written anew since, and its bytes lie elsewhere.
 */
function gapOf(bytes: Uint8Array, ranges: readonly number[]): string | null {
  const [start, length = 0, next = 0, rest = 0] = ranges;
  if (ranges.length !== 4 || start !== 0 || length <= 0 || next <= length || next + rest > bytes.length)
    return null;
  const gap = latin1(bytes, length, next);
  return /^<[0-9A-Fa-f]*>$/.test(gap) ? gap.slice(1, -1) : null;
}
