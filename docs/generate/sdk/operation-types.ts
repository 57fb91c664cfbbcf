import type { ApiDocument, Content, Operation, Parameter, PlacedOperation, Schema } from './document.ts';
import { answerKindOf, jsonAnswersOf, listOf } from './operation-facts.ts';
import { commentOf, propertyOf, typeOfSchema } from './type-of-schema.ts';

/** Stands before components in the file of operations. */
const SCHEMAS = 'Schemas.';

/** What an operation takes and gives, as a member of the `Operations` interface. */
export function operationType({ operation }: PlacedOperation, document: ApiDocument): string {
  const list = listOf(operation, document);
  const members = [
    `input: ${inputType(operation)};`,
    `answer: ${answerType(operation)};`,
    `item: ${list === null ? 'never' : typeOfSchema(list.item, SCHEMAS)};`,
  ];
  return `${commentOf(operation.summary)}${operation.operationId}: {\n${members.join('\n')}\n};`;
}

function inputType({ parameters = [], requestBody }: Operation): string {
  const beside = [
    ...group('path', parameters),
    ...group('query', parameters),
    ...(parameters.some(({ name }) => name === 'If-Match')
      ? [propertyOf('ifMatch', 'string', { required: false, about: 'The `ETag` that the change is for.' })]
      : []),
  ];
  const bodies = bodyTypes(requestBody?.content ?? {});
  const alternatives = bodies.length === 0 ? [beside] : bodies.map((body) => [...beside, body]);
  return alternatives
    .map((members) => (members.length === 0 ? 'object' : `{\n${members.join('\n')}\n}`))
    .join(' | ');
}

function group(place: 'path' | 'query', parameters: readonly Parameter[]): string[] {
  const own = parameters.filter((parameter) => parameter.in === place);
  if (own.length === 0) return [];
  const properties = own.map(({ name, schema, required, description }) =>
    propertyOf(name, typeOfSchema(schema, SCHEMAS), {
      required,
      ...(description === undefined ? {} : { about: description }),
    }),
  );
  const required = own.some((parameter) => parameter.required);
  return [propertyOf(place, `{\n${properties.join('\n')}\n}`, { required })];
}

function bodyTypes(content: Content): string[] {
  const json = content['application/json'];
  const form = content['multipart/form-data'];
  return [
    ...(json === undefined ? [] : [`json: ${typeOfSchema(json.schema, SCHEMAS)};`]),
    ...(form === undefined ? [] : [`form: ${formType(form.schema)};`]),
  ];
}

/** Texts of a form are written out by the client; bytes come as files. */
function formType({ properties = {}, required = [] }: Schema): string {
  const members = Object.entries(properties).map(([name, part]) =>
    propertyOf(name, partType(part), {
      required: required.includes(name),
      ...(part.description === undefined ? {} : { about: part.description }),
    }),
  );
  return `{\n${members.join('\n')}\n}`;
}

function partType(part: Schema): string {
  if (part.type === 'array') return 'readonly FilePart[]';
  return part.contentMediaType === undefined ? 'string | number | boolean' : 'FilePart';
}

function answerType(operation: Operation): string {
  const kind = answerKindOf(operation);
  if (kind === 'raw') return 'Response';
  if (kind === 'nothing') return 'void';
  const types = jsonAnswersOf(operation).map((schema) => typeOfSchema(schema, SCHEMAS));
  return [...new Set(types)].join(' | ');
}
