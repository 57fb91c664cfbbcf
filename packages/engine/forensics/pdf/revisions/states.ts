import { latin1 } from './lexer.ts';
import { readXrefChain } from './xref-chain.ts';
import type { XrefSection } from './xref-section.ts';

/** The saved states of a file. */
export interface SavedStates {
  /** Length of the file after each save, oldest first; the last is the end of the newest state. */
  readonly ends: readonly number[];
  readonly linearized: boolean;
  /** Bytes after the newest state's end mark. */
  readonly trailingBytes: number;
}

/** Between a section and its end mark stand a trailer or a stream: this many bytes at most. */
const MOST_SECTION_BYTES = 8 * 1024 * 1024;

/**
 * Finds each true saved state. A state ends at the end mark after its cross-reference section. The two sections of a
 * linearized file are one state, and so are the table and stream of a hybrid file (ISO 32000-1, 7.5.6, 7.5.8.4, annex F).
 */
export function readStates(bytes: Uint8Array): SavedStates {
  const linearized = /\/Linearized\s/.test(latin1(bytes, 0, 1024));
  const oldestFirst = readXrefChain(bytes).toReversed();
  const ends = oldestFirst.map((section) => endOf(bytes, section)).filter((end) => end !== null);
  const growing = withoutLinearPart(ends, linearized).filter(
    (end, index, all) => index === 0 || end > (all[index - 1] ?? 0),
  );
  const last = growing.at(-1) ?? bytes.length;
  return {
    ends: growing.length === 0 ? [bytes.length] : growing,
    linearized,
    trailingBytes: trailing(bytes, last),
  };
}

/**
 * In a linearized file the oldest section in the chain (the main one) stands at the end of the original file and the
 * first-page section near its start: only the later end is a saved state.
 */
function withoutLinearPart(ends: readonly number[], linearized: boolean): readonly number[] {
  const [main, firstPage, ...updates] = ends;
  if (!linearized || main === undefined || firstPage === undefined) return ends;
  return [Math.max(main, firstPage), ...updates];
}

function endOf(bytes: Uint8Array, section: XrefSection): number | null {
  const searched = bytes.subarray(
    section.offset,
    Math.min(bytes.length, section.offset + MOST_SECTION_BYTES),
  );
  const mark = Buffer.from(searched.buffer, searched.byteOffset, searched.byteLength).indexOf(
    '%%EOF',
    0,
    'latin1',
  );
  if (mark < 0) return null;
  return afterLineEnd(bytes, section.offset + mark + '%%EOF'.length);
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  const next = latin1(bytes, at, at + 2);
  if (next === '\r\n') return at + 2;
  return next.startsWith('\n') || next.startsWith('\r') ? at + 1 : at;
}

function trailing(bytes: Uint8Array, end: number): number {
  return latin1(bytes, end, Math.min(bytes.length, end + 1_000_000)).trim().length;
}
