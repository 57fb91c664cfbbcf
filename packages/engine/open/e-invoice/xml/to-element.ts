import { decodeReferences } from './decode-references.ts';
import type { XmlElement } from './xml-element.ts';

/** What the parser gives for one node in order-keeping mode: one key with its content, and the attributes under `:@`. */
export type ParsedNode = Readonly<Record<string, unknown>>;

/** Prefixes in one scope: scopes are copied, so their size is bounded. Real invoices declare under 20. */
const MAX_NAMESPACES = 100;

/** What is known while walking down. */
export interface WalkContext {
  /** Prefix to namespace URI; the default namespace has the empty prefix. */
  readonly scope: ReadonlyMap<string, string>;
  readonly faults: Set<string>;
}

/** The node as an element with namespaces resolved; `null` for text. Throws on an entity that nobody
 * declared and on absurdly many namespaces. */
export function toElement(node: ParsedNode, context: WalkContext): XmlElement | null {
  const tag = Object.keys(node).find((key) => key !== ':@');
  if (tag === undefined || tag.startsWith('#') || tag.startsWith('?')) return null;
  const content = node[tag] as readonly ParsedNode[];
  const raw = Object.entries((node[':@'] ?? {}) as Record<string, string>);
  const scope = scopeWith(raw, context.scope);
  const [prefix, name] = splitName(tag);
  return {
    name,
    namespace: namespaceOf(prefix, scope, context.faults),
    attributes: attributesOf(raw),
    children: content.flatMap((child) => toElement(child, { scope, faults: context.faults }) ?? []),
    text: content.map(characterDataOf).join(''),
  };
}

function splitName(qualified: string): readonly [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

function scopeWith(raw: readonly (readonly [string, string])[], outer: ReadonlyMap<string, string>) {
  const declared = raw.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const own = declared.map(([name, uri]) => [name.slice('xmlns:'.length), resolve(uri).trim()] as const);
  const scope = new Map([...outer, ...own]);
  if (scope.size > MAX_NAMESPACES) throw new Error('too many namespaces');
  return scope;
}

function namespaceOf(prefix: string, scope: ReadonlyMap<string, string>, faults: Set<string>): string {
  const uri = scope.get(prefix);
  if (uri === undefined && prefix !== '')
    faults.add(`The XML uses the prefix ${prefix} without declaring it.`);
  return uri ?? '';
}

function attributesOf(raw: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const plain = raw.filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'));
  return new Map(plain.map(([name, value]) => [splitName(name)[1], resolve(value)] as const));
}

function characterDataOf(node: ParsedNode): string {
  if (typeof node['#text'] === 'string') return resolve(node['#text']);
  const cdata = node['#cdata'] as readonly ParsedNode[] | undefined;
  return cdata?.map((part) => (typeof part['#text'] === 'string' ? part['#text'] : '')).join('') ?? '';
}

function resolve(text: string): string {
  const decoded = decodeReferences(text);
  if (decoded === null) throw new Error('undeclared entity');
  return decoded;
}
