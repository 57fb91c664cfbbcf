import fc from 'fast-check';
import type { OpenApi, Schema } from './schema.ts';

const MAX_DEPTH = 6;
const MAX_ITEMS = 4;
const MAX_TEXT = 60;

const FORMATS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  uuid: fc.uuid(),
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  date: fc
    .date({ noInvalidDate: true, min: day('1970-01-01'), max: day('2100-01-01') })
    .map((at) => at.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ noInvalidDate: true, min: day('1970-01-01'), max: day('2100-01-01') })
    .map((at) => at.toISOString()),
};

/** Values that fit a schema. References are resolved in the document. */
export function validValues(document: OpenApi, schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.$ref !== undefined) return validValues(document, resolve(document, schema.$ref), depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (choices !== undefined)
    return fc.oneof(...choices.map((choice) => validValues(document, choice, depth)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => ofType(document, { ...schema, type }, depth)));
}

function ofType(
  document: OpenApi,
  schema: Schema & { readonly type: string },
  depth: number,
): fc.Arbitrary<unknown> {
  const build = BY_TYPE[schema.type];
  if (build === undefined) throw new Error(`There are no values of type "${schema.type}".`);
  return build(schema, (part) => validValues(document, part, depth + 1), depth);
}

type Inner = (schema: Schema) => fc.Arbitrary<unknown>;

const BY_TYPE: Readonly<
  Record<string, (schema: Schema, inner: Inner, depth: number) => fc.Arbitrary<unknown>>
> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -1000, maximum = 1000 }) =>
    fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) }),
  number: ({ minimum = -1e9, maximum = 1e9 }) => fc.double({ min: minimum, max: maximum, noNaN: true }),
  string: textOf,
  array: ({ items = {}, minItems = 0, maxItems = MAX_ITEMS }, inner) =>
    fc.array(inner(items), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, MAX_ITEMS)),
    }),
  object: objectOf,
};

function textOf({ format, pattern, minLength = 0, maxLength = Infinity }: Schema): fc.Arbitrary<unknown> {
  const known = format === undefined ? undefined : FORMATS[format];
  if (known !== undefined) return known;
  const matching = pattern === undefined ? null : textMatching(pattern);
  if (matching !== null) return matching.filter(({ length }) => length >= minLength && length <= maxLength);
  const most = Math.max(minLength, Math.min(maxLength, MAX_TEXT));
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: most })
    .filter(({ length }) => length <= maxLength);
}

/** `null` for patterns that the generator can't make texts of, such as those with Unicode properties: any text is sent then. */
function textMatching(pattern: string): fc.Arbitrary<string> | null {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return null;
  }
}

function objectOf(
  { properties = {}, required = [] }: Schema,
  inner: Inner,
  depth: number,
): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).filter(([name]) => depth < MAX_DEPTH || required.includes(name));
  return fc.record(Object.fromEntries(entries.map(([name, part]) => [name, inner(part)])), {
    requiredKeys: required.filter((name) => name in properties),
  });
}

function resolve(document: OpenApi, reference: string): Schema {
  const found = document.components.schemas[reference.replace('#/components/schemas/', '')];
  if (found === undefined) throw new Error(`The document has no ${reference}.`);
  return found;
}

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}
