/**
 * Whether every text in the value, keys included, can be stored: PostgreSQL takes neither the character NUL nor half of a surrogate pair.
 * Goes without recursion, for values may be nested as deep as a sender likes.
 */
export function isStorable(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !isStorableText(next)) return false;
    if (typeof next === 'object' && next !== null) {
      for (const [key, part] of Object.entries(next)) waiting.push(key, part);
    }
  }
  return true;
}

function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
