/** Letters of other alphabets and the Latin ones that they look like, at the same places; lower case. */
const FOREIGN = Array.from('авекмнорстухіѕјһԁӏԛԝոսօզαεικνορτυχγηıɑɡɩʟƅ');
const LATIN = Array.from('abekmhopctyxisjhdlqwnuoqaeikvoptuxyniagilb');
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  FOREIGN.map((letter, index) => [letter, LATIN[index] ?? letter]),
);
const ANY_LOOKALIKE = new RegExp(`[${FOREIGN.join('')}]`, 'gu');

/** Tag characters (Unicode block E0000) that stand for ASCII and are never drawn. */
const TAGS = /[\u{E0020}-\u{E007E}]/gu;
const TAG_OFFSET = 0xe0000;
/** Six or more letters that stand apart. */
const SPELT = /(?<!\p{L})\p{L}(?:[ ._-]\p{L}){5,400}(?!\p{L})/gu;

/** Text for comparing as it is meant to be seen: one blank between words, lower case, without accents, straight quotes. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[‘’‚‛]/gu, "'")
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Text with its disguises taken off: letters that are not drawn, look-alikes of other alphabets, letters that stand apart. */
export function undisguised(text: string): string {
  const shown = text
    .replaceAll(TAGS, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - TAG_OFFSET))
    .replaceAll(/[\p{Cf}\p{Co}]|\u115f|\u1160|\u3164|\uffa0/gu, '');
  return plainText(shown)
    .replaceAll(ANY_LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replaceAll(SPELT, (letters) => letters.replaceAll(/[ ._-]/g, ''));
}
