/** What Windows-1252 has between 0x80 and 0x9F, in its order; blanks are not used. */
const SPECIAL = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const BY_LETTER: ReadonlyMap<string, number> = new Map(
  Array.from(SPECIAL).flatMap((letter, index) => (letter === ' ' ? [] : [[letter, 0x80 + index] as const])),
);

/** The text in Windows-1252; letters that it lacks lose their marks, or become a question mark. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text.normalize('NFC')).flatMap(codesOf));
}

function codesOf(letter: string): readonly number[] {
  const known = codeOf(letter);
  if (known !== null) return [known];
  const plain = Array.from(letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return plain.map((part) => codeOf(part) ?? 0x3f);
}

function codeOf(letter: string): number | null {
  const code = letter.codePointAt(0) ?? 0;
  const isSame = code < 0x80 || (code >= 0xa0 && code <= 0xff);
  return isSame ? code : (BY_LETTER.get(letter) ?? null);
}
