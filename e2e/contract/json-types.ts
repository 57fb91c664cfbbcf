/** Types that the documents show, told by their examples; a question mark allows `null`. */
export type JsonType = TypeName | `${TypeName}?` | `= ${string}`;

type TypeName = keyof typeof TYPES;

const TYPES = {
  string: (value: unknown) => typeof value === 'string' && value !== '',
  uuid: matches(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  amount: matches(/^-?\d+(?:\.\d+)?$/),
  day: matches(/^\d{4}-\d{2}-\d{2}$/),
  time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/),
  url: matches(/^https?:\/\//),
  number: (value: unknown) => typeof value === 'number',
  share: (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1,
  integer: (value: unknown) => Number.isInteger(value),
  unixMs: (value: unknown) => Number.isInteger(value) && Number(value) > 1_600_000_000_000,
  boolean: (value: unknown) => typeof value === 'boolean',
  object: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: (value: unknown) => Array.isArray(value),
};

/** Whether a value has the type; `= text` stands for exactly this value, written as text. */
export function isOfType(value: unknown, type: JsonType): boolean {
  if (type.startsWith('= ')) return String(value) === type.slice(2);
  const name = type.replace(/\?$/, '');
  if (!isTypeName(name)) throw new Error(`There is no type "${name}".`);
  return (type.endsWith('?') && value === null) || TYPES[name](value);
}

function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(TYPES, name);
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
