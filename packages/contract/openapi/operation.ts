import type { z } from 'zod';
import { Problem } from '../common/problem.ts';
import type { Access, Endpoint, FormPart, SuccessAnswer } from '../endpoint.ts';
import { keyParametersOf, keyProblemsOf } from './idempotency.ts';
import type { SchemaBook, SchemaNode } from './schema-book.ts';
import { checksVersion, versionHeadersOf, versionParametersOf } from './version-headers.ts';

const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'Wrong input',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not there',
  405: 'Not this way',
  409: 'Conflict',
  412: 'Changed by someone else in the meantime',
  413: 'Too large',
  415: 'Wrong kind of body',
  422: 'The file could not be read, or the idempotency key belongs to another request',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Busy; try again',
};

/** The OpenAPI operation object of an endpoint. */
export function operationOf(endpoint: Endpoint, book: SchemaBook): SchemaNode {
  const parameters = [
    ...parametersOf(endpoint.params, 'path', book),
    ...parametersOf(endpoint.query, 'query', book),
    ...versionParametersOf(endpoint),
    ...keyParametersOf(endpoint),
  ];
  const content = requestContentOf(endpoint, book);
  return {
    operationId: endpoint.id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    security: securityOf(endpoint.access),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(content === null ? {} : { requestBody: { required: true, content } }),
    responses: { ...successesOf(endpoint, book), ...problemsOf(endpoint, book) },
  };
}

function securityOf(access: Access): SchemaNode[] {
  const signedIn = [{ bearer: [] }, { session: [] }];
  if (access === 'public') return [];
  return access === 'analyze-open' ? [{}, ...signedIn] : signedIn;
}

function parametersOf(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  book: SchemaBook,
): SchemaNode[] {
  if (schema === undefined) return [];
  const node = book.add(schema, 'input');
  const required = new Set((node['required'] ?? []) as string[]);
  return Object.entries((node['properties'] ?? {}) as Record<string, SchemaNode>).map(([name, property]) => {
    const { description, ...rest } = property;
    return {
      name,
      in: place,
      required: place === 'path' || required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function requestContentOf(endpoint: Endpoint, book: SchemaBook): SchemaNode | null {
  if (endpoint.body === undefined && endpoint.form === undefined) return null;
  return {
    ...(endpoint.body === undefined
      ? {}
      : { 'application/json': { schema: book.add(endpoint.body, 'input') } }),
    ...(endpoint.form === undefined
      ? {}
      : { 'multipart/form-data': { schema: formSchemaOf(endpoint.form) } }),
  };
}

function formSchemaOf(parts: readonly FormPart[]): SchemaNode {
  const bytes = { type: 'string', contentMediaType: 'application/octet-stream' };
  const schemas = { text: { type: 'string' }, file: bytes, files: { type: 'array', items: bytes } };
  const properties = parts.map(({ name, kind, about }) => [name, { ...schemas[kind], description: about }]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: parts.filter((part) => part.required).map((part) => part.name),
  };
}

function successesOf(endpoint: Endpoint, book: SchemaBook): SchemaNode {
  const entries = Object.entries(endpoint.answers).map(([status, answer]) => [
    status,
    { ...successOf(answer, book), ...versionHeadersOf(endpoint) },
  ]);
  return Object.fromEntries(entries);
}

function successOf(answer: SuccessAnswer, book: SchemaBook): SchemaNode {
  if ('schema' in answer) {
    const schema = book.add(answer.schema, 'output');
    return { description: answer.about, content: { 'application/json': { schema } } };
  }
  if (!('mediaTypes' in answer)) return { description: answer.about };
  const content = answer.mediaTypes.map((type) => [type, { schema: {} }]);
  return { description: answer.about, content: Object.fromEntries(content) };
}

function problemsOf(endpoint: Endpoint, book: SchemaBook): SchemaNode {
  const statuses = new Set([400, 429, 500, ...(endpoint.problems ?? [])]);
  // API keys without the scope are refused everywhere.
  if (endpoint.access !== 'public') for (const status of [401, 403]) statuses.add(status);
  if (endpoint.body !== undefined || endpoint.form !== undefined) statuses.add(415);
  if (checksVersion(endpoint)) statuses.add(412);
  for (const status of keyProblemsOf(endpoint)) statuses.add(status);
  for (const status of Object.keys(endpoint.answers)) statuses.delete(Number(status));
  const schema = book.add(Problem, 'output');
  const entries = [...statuses]
    .sort((a, b) => a - b)
    .map((status) => [
      status,
      { description: PROBLEM_TITLES[status] ?? 'Error', content: { 'application/problem+json': { schema } } },
    ]);
  return Object.fromEntries(entries);
}
