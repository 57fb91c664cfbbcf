/** Values for the `{name}` parts of a path. */
export type PathValues = Readonly<Record<string, string | number>>;

/** A path with its parameters filled in and escaped. Throws a `TypeError` when one is missing. */
export function fillPath(path: string, values: PathValues = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`The path ${path} needs ${name}.`);
    return encodeURIComponent(value);
  });
}
