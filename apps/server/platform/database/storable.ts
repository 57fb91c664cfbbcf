/**
 * The value with all its text in a form that PostgreSQL can hold: NUL and halves of surrogate pairs, which a hostile file may bring,
 * become replacement characters. Plain JSON data only.
 */
export function toStorable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? clean(part) : part)),
  ) as T;
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
