/** Letters and digits that print readers take for each other, by the sign that stands for all of them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  q: 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  '5': 's',
  '8': 'b',
  $: 's',
};

/** Signs that are folded to nothing but their lower case. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lower case without accents: "Fälligkeit" becomes "falligkeit", "ß" becomes "ss". */
export function fold(text: string): string {
  // Most words are plain: nothing is to be taken apart.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’`´]/g, "'");
}

/** Only the signs that matter when labels are compared: letters, digits, per cent and number sign. */
export function keyOf(text: string): string {
  return fold(text)
    .replace(/№/g, 'no')
    .replace(/[^\p{L}\p{N}%#]/gu, '');
}

/** The key with lookalikes made equal, so that "T0TAL" and "Total" agree. Same length as the key. */
export function softKeyOf(key: string): string {
  return key.replace(/[0q1i5 8|!$]/g, (sign) => LOOKALIKES[sign] ?? sign);
}
