/** Visible bytes that may stand between objects: the forgiving parser needs some 60 µs for each of them. */
const MAX_JUNK_BYTES = 64 * 1024;
/** Objects without an end: the parser looks for the end of each in all that follows. */
const MAX_UNCLOSED = 100;

const BLANK = /[\0\t\n\f\r ]+/g;
/** By which word a part ends, by the word that begins it; all others begin objects. */
const ENDS: ReadonlyMap<string, string | null> = new Map([
  ['xref', 'trailer'],
  ['trailer', 'startxref'],
  ['startxref', null],
  ['endobj', null],
]);

/**
 * Whether the forgiving parser gets through the file in bearable time: it tries every byte between objects as the beginning of one.
 * Linear in the length of the file.
 */
export function isParsable(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const marks =
    /(?<!\d)\d{1,10}[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj|endobj|startxref|trailer|xref/g;
  const find = createFinder(text);
  let junk = 0;
  let unclosed = 0;
  let place = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const ending = ENDS.has(mark[0]) ? (ENDS.get(mark[0]) ?? null) : 'endobj';
    const end = ending === null ? null : find(ending, marks.lastIndex);
    if (ending === 'endobj' && end === null) unclosed += 1;
    junk += visibleIn(text.slice(place, mark.index));
    if (junk > MAX_JUNK_BYTES || unclosed > MAX_UNCLOSED) return false;
    place = end ?? marks.lastIndex;
    marks.lastIndex = place;
  }
  return junk + visibleIn(text.slice(place)) <= MAX_JUNK_BYTES;
}

/** Finds words, and remembers which do not come any more: looking for those again and again would take forever. */
function createFinder(text: string): (word: string, from: number) => number | null {
  const gone = new Set<string>();
  return (word, from) => {
    if (gone.has(word)) return null;
    const place = text.indexOf(word, from);
    if (place === -1) gone.add(word);
    return place === -1 ? null : place;
  };
}

function visibleIn(text: string): number {
  return text.replaceAll(BLANK, '').length;
}
