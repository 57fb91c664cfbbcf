import { nameOf, type Schema } from './document.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** The TypeScript type of a JSON schema. `prefix` stands before the names of components. */
export function typeOfSchema(schema: Schema, prefix = ''): string {
  if (schema.$ref !== undefined) return prefix + nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return union(choices.map((choice) => typeOfSchema(choice, prefix)));
  if (Array.isArray(schema.type)) {
    return union(schema.type.map((type: string) => typeOfSchema({ ...schema, type }, prefix)));
  }
  return typeOfKind(schema, prefix);
}

/** A property of an object type, with what it means above it. Who leaves out an optional one may also say `undefined`. */
export function propertyOf(name: string, type: string, facts: { required: boolean; about?: string }): string {
  const key = /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
  const about = facts.about === undefined ? '' : commentOf(facts.about);
  return `${about}${key}${facts.required ? '' : '?'}: ${type}${facts.required ? '' : ' | undefined'};`;
}

/** A documentation comment of one line. */
export function commentOf(text: string): string {
  return `/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n`;
}

function typeOfKind(schema: Schema, prefix: string): string {
  if (schema.type === 'object') return objectType(schema, prefix);
  if (schema.type === 'array') return `Array<${typeOfSchema(schema.items ?? {}, prefix)}>`;
  return SIMPLE[String(schema.type)] ?? 'unknown';
}

function objectType(schema: Schema, prefix: string): string {
  const rest = schema.additionalProperties;
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    propertyOf(name, typeOfSchema(property, prefix), {
      required: schema.required?.includes(name) === true,
      ...(property.description === undefined ? {} : { about: property.description }),
    }),
  );
  if (rest !== undefined && rest !== false) {
    // Beside named members the rest can be anything, or the named ones would have to be of its type.
    const type = rest === true || properties.length > 0 ? 'unknown' : typeOfSchema(rest, prefix);
    properties.push(`[name: string]: ${type};`);
  }
  return properties.length === 0 ? 'Record<string, never>' : `{\n${properties.join('\n')}\n}`;
}

function union(types: readonly string[]): string {
  return types.length === 0 ? 'never' : [...new Set(types)].join(' | ');
}
