const MOST_CHARS = 1_000_000;
const MOST_TEXTS = 50;
/** Shorter texts are codes, dates and names. */
const SHORTEST = 12;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The free texts of an XMP packet, between tags and in attributes, that are long enough to say something. Read as plain text, never as XML. */
export function xmpTexts(packet: string): readonly string[] {
  const bounded = packet.slice(0, MOST_CHARS);
  const between = bounded.matchAll(/>([^<>]{12,1000})</g).take(MOST_TEXTS);
  const attributes = bounded.matchAll(/="([^"<>]{12,1000})"/g).take(MOST_TEXTS);
  const texts = [...between, ...attributes].map((match) => clean(match[1] ?? ''));
  return [...new Set(texts.filter((text) => text.length >= SHORTEST && /[ "]/.test(text)))];
}

function clean(text: string): string {
  return text
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_entity, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
