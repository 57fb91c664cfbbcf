/** Members of a thing by the names that clients know. */
export type Members = Readonly<Record<string, string | number | null>>;

/** Changed members with their values before and after. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** What differs between two states of a thing; empty when nothing does. */
export function changesOf(before: Members, after: Members): Changes {
  const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(
    changed.map((name) => [name, { from: before[name] ?? null, to: after[name] ?? null }]),
  );
}
