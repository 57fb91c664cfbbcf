/**
 * JSON in which equal values are equal text: members are sorted by name at every depth. Databases keep the members of an object in an order of
 * their own, so a plain `JSON.stringify` of what was read differs from that of what was written.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => (isPlainObject(member) ? sorted(member) : member));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(object).toSorted();
  // Without a prototype, a member named "__proto__" is a member like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name of names) copy[name] = object[name];
  return copy;
}
