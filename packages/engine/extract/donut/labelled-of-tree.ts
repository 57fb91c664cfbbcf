import type { LabelledText } from '../labelled/labelled-text.ts';
import type { TokenValue } from './token-tree.ts';

/** The texts of a tree with their paths as labels. Members of the outermost list with several keys are the rows of the table. */
export function labelledOfTree(tree: TokenValue, confidence: number): readonly LabelledText[] {
  const found: LabelledText[] = [];
  collect(tree, { path: [], row: null }, ({ path, row }, text) =>
    found.push({ label: path.join('.').toLowerCase(), text, confidence, row }),
  );
  return found;
}

interface Where {
  readonly path: readonly string[];
  readonly row: number | null;
}

/** The tree is no deeper than its reader allows. */
function collect(value: TokenValue, where: Where, tell: (where: Where, text: string) => void): void {
  if (typeof value === 'string') tell(where, value);
  else if (value instanceof Map)
    for (const [key, inner] of value as ReadonlyMap<string, TokenValue>)
      collect(inner, { path: [...where.path, key], row: where.row ?? firstRowOf(inner) }, tell);
  else
    for (const [index, member] of (value as readonly TokenValue[]).entries())
      collect(member, { path: where.path, row: isRow(where, member) ? index : where.row }, tell);
}

/** A table with a single row is written without a list. */
function firstRowOf(value: TokenValue): number | null {
  return value instanceof Map ? 0 : null;
}

function isRow({ path }: Where, member: TokenValue): boolean {
  return path.length === 1 && member instanceof Map;
}
