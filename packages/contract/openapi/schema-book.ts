import { z } from 'zod';

/** A JSON schema node. */
export type SchemaNode = Record<string, unknown>;

/** Collects named schemas as components while endpoints are described. */
export interface SchemaBook {
  /** The schema as JSON Schema 2020-12; named parts become references. */
  add(schema: z.ZodType, io: 'input' | 'output'): SchemaNode;
  readonly components: Readonly<Record<string, SchemaNode>>;
}

/** An empty collection. */
export function createSchemaBook(): SchemaBook {
  const components: Record<string, SchemaNode> = {};
  return {
    components,
    add(schema, io) {
      // Wrapped, so that a schema with a name of its own becomes a reference as well.
      const root = z.toJSONSchema(z.object({ root: schema }), { target: 'draft-2020-12', io });
      const definitions = (root['$defs'] ?? {}) as Record<string, SchemaNode>;
      for (const [name, node] of Object.entries(definitions)) {
        delete node['id'];
        components[name] = withComponentRefs(node) as SchemaNode;
      }
      const properties = root['properties'] as Record<string, SchemaNode>;
      return withComponentRefs(properties['root']) as SchemaNode;
    },
  };
}

function withComponentRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withComponentRefs);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string'
      ? value.replace('#/$defs/', '#/components/schemas/')
      : withComponentRefs(value),
  ]);
  return Object.fromEntries(entries);
}
