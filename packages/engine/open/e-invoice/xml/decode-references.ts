const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]+);/gi;

/** The text with character references and the five predefined entities resolved; `null` when it uses any other entity. */
export function decodeReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  let known = true;
  const decoded = text.replace(REFERENCE, (_whole, reference: string) => {
    const character = characterOf(reference);
    if (character === null) known = false;
    return character ?? '';
  });
  return known ? decoded : null;
}

function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED[reference] ?? null;
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Characters that XML 1.0 allows (production 2). */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code <= 0xd7ff || code >= 0xe000) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}
