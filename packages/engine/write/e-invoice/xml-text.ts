/** Content of an element: text, or child elements; `null` children are left out. */
export type XmlContent = string | readonly (string | null)[];

/** Attributes; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | null>>;

/** One XML element as text; text and attribute values are escaped. */
export function element(name: string, content: XmlContent, attributes: XmlAttributes = {}): string {
  const inner =
    typeof content === 'string' ? escapeXml(content) : content.filter((child) => child !== null).join('');
  const given = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeAttribute(value)}"`,
  );
  return `<${name}${given.join('')}>${inner}</${name}>`;
}

/** The element, or `null` when there is no text for it. */
export function optional(
  name: string,
  content: string | null,
  attributes: XmlAttributes = {},
): string | null {
  return content === null ? null : element(name, content, attributes);
}

/** The element with those of its children that exist, or `null` when there is none. */
export function group(name: string, children: readonly (string | null)[]): string | null {
  return children.every((child) => child === null) ? null : element(name, children);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 can not hold, or holds without meaning: controls, halves of a pair, and what is no character. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"\r]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** Blanks other than a space would become spaces in an attribute. */
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
