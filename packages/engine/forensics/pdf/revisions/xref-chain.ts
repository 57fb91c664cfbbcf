import { latin1 } from './lexer.ts';
import { sectionAt, type XrefSection } from './xref-section.ts';

/** Saved states looked at; a file with more was made by a program that appends, not by a forger. */
const MOST_SECTIONS = 64;
/** How far from its end a file's last `startxref` is searched, bytes. */
const TAIL_BYTES = 4096;

/**
 * The cross-reference sections from the newest to the oldest, following `startxref` and `/Prev`. Counting end marks
 * instead is wrong for linearized files, hybrid ones and PDFs inside PDFs. Loops and dead ends stop the walk.
 */
export function readXrefChain(bytes: Uint8Array): readonly XrefSection[] {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let offset = lastStartXref(bytes);
  while (offset !== null && !seen.has(offset) && sections.length < MOST_SECTIONS) {
    seen.add(offset);
    const section = sectionAt(bytes, offset);
    if (section === null) break;
    sections.push(section);
    offset = section.previous;
  }
  return sections;
}

function lastStartXref(bytes: Uint8Array): number | null {
  const tail = latin1(bytes, bytes.length - TAIL_BYTES, bytes.length);
  const at = tail.lastIndexOf('startxref');
  if (at < 0) return null;
  const match = /^startxref\s{1,10}(\d{1,12})/.exec(tail.slice(at, at + 40));
  return match ? Number(match[1]) : null;
}
