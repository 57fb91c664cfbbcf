const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const ZERO_WIDTH_SPACE = '\u200B';
const TAG_OFFSET = 0xe0000;

/** Letters that are not drawn between the letters of every word. */
export function withZeroWidth(text: string): string {
  return text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, ZERO_WIDTH_SPACE);
}

/** Cyrillic letters in place of the Latin ones that look like them. */
export function withLookalikes(text: string): string {
  return text.replaceAll(/[aceiopsxy]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** A blank between all letters. */
export function spelt(text: string): string {
  return Array.from(text.replaceAll(' ', '')).join(' ');
}

/** Tag characters in place of ASCII: programs read them, nothing is drawn. */
export function asTags(text: string): string {
  return text.replaceAll(/[ -~]/g, (sign) => String.fromCodePoint(TAG_OFFSET + (sign.codePointAt(0) ?? 0)));
}

/** Arabic as files hold it: in the order in which it is seen, each run from its end. */
export function asSeen(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? Array.from(text).toReversed().join('') : text;
}
