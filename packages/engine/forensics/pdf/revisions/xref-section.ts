import { dictionaryAt, integerOf, latin1, skipBlanks, standsAt } from './lexer.ts';

/** One cross-reference section: a table with its trailer, or a stream. */
export interface XrefSection {
  readonly kind: 'table' | 'stream';
  /** Where `startxref` (or `/Prev`) points. */
  readonly offset: number;
  /** Offset of the section before; `null` for the first one. */
  readonly previous: number | null;
  /** Offset of the stream that belongs to a hybrid table; `null` when it is not hybrid. */
  readonly hybridStream: number | null;
}

/** Parts of one table that are read; files with more are no invoices. */
const MOST_PARTS = 20_000;
const ENTRY_BYTES = 20;

/** Reads the section at an offset; `null` when there is none. */
export function sectionAt(bytes: Uint8Array, offset: number): XrefSection | null {
  const start = skipBlanks(bytes, offset);
  if (start >= bytes.length) return null;
  return standsAt(bytes, start, 'xref') ? tableAt(bytes, start) : streamAt(bytes, start);
}

function tableAt(bytes: Uint8Array, start: number): XrefSection | null {
  const trailerAt = endOfTable(bytes, skipBlanks(bytes, start + 4));
  const trailer = trailerAt === null ? null : dictionaryAt(bytes, skipBlanks(bytes, trailerAt + 7));
  if (trailer === null) return null;
  return {
    kind: 'table',
    offset: start,
    previous: integerOf(trailer, 'Prev'),
    hybridStream: integerOf(trailer, 'XRefStm'),
  };
}

/** Steps over the entries of a table to its trailer. */
function endOfTable(bytes: Uint8Array, from: number): number | null {
  let at = from;
  for (let part = 0; part < MOST_PARTS && at < bytes.length; part += 1) {
    if (standsAt(bytes, at, 'trailer')) return at;
    const head = /^(\d{1,10}) {1,5}(\d{1,10})\s{1,3}/.exec(latin1(bytes, at, at + 40));
    if (!head) return null;
    at = skipBlanks(bytes, at + head[0].length + Number(head[2]) * ENTRY_BYTES);
  }
  return null;
}

function streamAt(bytes: Uint8Array, start: number): XrefSection | null {
  const head = /^\d{1,10}\s{1,5}\d{1,5}\s{1,5}obj\s{0,10}/.exec(latin1(bytes, start, start + 60));
  if (!head) return null;
  const dictionary = dictionaryAt(bytes, start + head[0].length);
  if (dictionary === null || !/\/Type\s*\/XRef\b/.test(dictionary)) return null;
  return {
    kind: 'stream',
    offset: start,
    previous: integerOf(dictionary, 'Prev'),
    hybridStream: null,
  };
}
