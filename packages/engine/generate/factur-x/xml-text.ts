/** One XML element as text; content is escaped text or child elements, `null` children are left out. */
export function element(
  name: string,
  content: string | readonly (string | null)[],
  attributes: Readonly<Record<string, string>> = {},
): string {
  const inner =
    typeof content === 'string' ? escapeXml(content) : content.filter((child) => child !== null).join('');
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${given.join('')}>${inner}</${name}>`;
}

/** The element, or `null` when there is no content. */
export function optional(
  name: string,
  content: string | null,
  attributes: Readonly<Record<string, string>> = {},
): string | null {
  return content === null ? null : element(name, content, attributes);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
