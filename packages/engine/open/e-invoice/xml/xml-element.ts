/** One element with its namespace resolved. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace URI; empty when there is none. */
  readonly namespace: string;
  /** By local name; namespace declarations left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own character data (CDATA included), references resolved, not trimmed. */
  readonly text: string;
}

/** Child elements with the local name; `a|b` accepts either name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return [];
  const names = name.split('|');
  return element.children.filter((child) => names.includes(child.name));
}

/** The first element found by walking down the path of local names (`a|b` accepts either); `null` when there is none. */
export function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((found, name) => childrenOf(found, name)[0] ?? null, element);
}

/** All elements at the path, through every branch, in document order. */
export function allAt(element: XmlElement | null, ...path: readonly string[]): readonly XmlElement[] {
  const start: readonly XmlElement[] = element === null ? [] : [element];
  return path.reduce((found, name) => found.flatMap((each) => childrenOf(each, name)), start);
}

/** Trimmed text of the element; `null` when there is no element or it is blank. */
export function textOf(element: XmlElement | null): string | null {
  const text = element?.text.trim() ?? '';
  return text === '' ? null : text;
}

/** Trimmed text of the first element at the path that is not blank. */
export function textAt(element: XmlElement | null, ...path: readonly string[]): string | null {
  return (
    allAt(element, ...path)
      .map(textOf)
      .find((text) => text !== null) ?? null
  );
}

/** The value of an attribute; `null` when it is missing or blank. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  const value = element?.attributes.get(name)?.trim() ?? '';
  return value === '' ? null : value;
}
