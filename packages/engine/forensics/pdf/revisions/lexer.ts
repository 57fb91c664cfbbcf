/** Bytes of white space between tokens (ISO 32000-1, 7.2.2). */
const BLANKS = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** The text of a part of the file, one character per byte. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), Math.max(0, to))).toString('latin1');
}

/** Index of the first byte from `at` on that is not blank. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let index = at;
  while (index < bytes.length && BLANKS.has(bytes[index] ?? 0)) index += 1;
  return index;
}

/** Whether these ASCII characters stand at the place. */
export function standsAt(bytes: Uint8Array, at: number, word: string): boolean {
  return latin1(bytes, at, at + word.length) === word;
}

/**
 * The text of the dictionary that starts at `at` with `<<`, to its matching `>>`; at most `mostBytes` long. Strings are
 * stepped over, so that brackets inside them do not count. `null` when it does not end in time.
 */
export function dictionaryAt(bytes: Uint8Array, at: number, mostBytes = 20_000): string | null {
  const text = latin1(bytes, at, Math.min(bytes.length, at + mostBytes));
  if (!text.startsWith('<<')) return null;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') index = endOfString(text, index);
    else if (text.startsWith('<<', index)) {
      depth += 1;
      index += 1;
    } else if (text.startsWith('>>', index)) {
      depth -= 1;
      index += 1;
      if (depth === 0) return text.slice(0, index + 1);
    }
  }
  return null;
}

/** An integer value of a dictionary's text, such as `/Prev 1234`; `null` when absent. */
export function integerOf(dictionary: string, key: string): number | null {
  const match = new RegExp(`/${key}\\s{1,10}(\\d{1,15})(?!\\s{1,10}\\d{1,10}\\s{1,10}R)`).exec(dictionary);
  return match ? Number(match[1]) : null;
}

function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '(') depth += 1;
    else if (text[index] === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return text.length;
}
