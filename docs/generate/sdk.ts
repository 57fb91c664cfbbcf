// Writes packages/sdk/generated: the types of the API and the table of its operations, from docs/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { type ApiDocument, callableOperations } from './sdk/document.ts';
import { indented } from './sdk/indented.ts';
import { factsOf } from './sdk/operation-facts.ts';
import { operationType } from './sdk/operation-types.ts';
import { commentOf, typeOfSchema } from './sdk/type-of-schema.ts';

const HEAD = '// Generated from docs/openapi.json by `npm run docs`; do not edit.\n';
const FOLDER = new URL('../../packages/sdk/generated/', import.meta.url);

/** The generated files of the client by name. */
export function sdkFiles(document: ApiDocument): Readonly<Record<string, string>> {
  return {
    'schemas.ts': indented(schemasFile(document)),
    'operations.ts': indented(operationsFile(document)),
    'operation-table.ts': indented(tableFile(document)),
    'webhook-events.ts': indented(webhooksFile(document)),
  };
}

/** The kept API document. */
export function readApiDocument(): ApiDocument {
  const text = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
  return JSON.parse(text) as ApiDocument;
}

/** Writes the files of the client. */
export function generateSdk(): void {
  for (const [name, text] of Object.entries(sdkFiles(readApiDocument()))) {
    writeFileSync(new URL(name, FOLDER), text);
  }
}

function schemasFile({ components }: ApiDocument): string {
  const types = Object.entries(components.schemas).map(([name, schema]) => {
    const about = schema.description === undefined ? '' : commentOf(schema.description);
    return `${about}export type ${name} = ${typeOfSchema(schema)};\n`;
  });
  return [HEAD, ...types].join('\n');
}

function operationsFile(document: ApiDocument): string {
  const members = callableOperations(document).map((placed) => operationType(placed, document));
  return [
    HEAD,
    `import type { FilePart } from '../calls/file-part.ts';`,
    `import type * as Schemas from './schemas.ts';\n`,
    `/** What each operation takes, what it answers, and what its pages hold. */`,
    `export interface Operations {\n${members.join('\n')}\n}\n`,
  ].join('\n');
}

function tableFile(document: ApiDocument): string {
  const rows = callableOperations(document).map(
    (placed) => `${placed.operation.operationId}: ${JSON.stringify(factsOf(placed, document))},`,
  );
  return [
    HEAD,
    `import type { OperationFacts } from '../calls/operation-facts.ts';`,
    `import type { Operations } from './operations.ts';\n`,
    `/** How each operation is called. */`,
    `export const OPERATIONS: Readonly<Record<keyof Operations, OperationFacts>> = {\n${rows.join('\n')}\n};\n`,
  ].join('\n');
}

function webhooksFile({ webhooks }: ApiDocument): string {
  const types = Object.values(webhooks).flatMap(({ post }) => {
    const schema = post.requestBody?.content['application/json']?.schema;
    return schema === undefined ? [] : [commentOf(post.summary) + typeOfSchema(schema, 'Schemas.')];
  });
  const usesSchemas = types.some((type) => type.includes('Schemas.'));
  return [
    HEAD,
    ...(usesSchemas ? [`import type * as Schemas from './schemas.ts';\n`] : []),
    `/** What webhooks are told; \`type\` says what happened. */`,
    `export type WebhookEvent =\n| ${types.join('\n| ')};\n`,
  ].join('\n');
}

if (import.meta.main) generateSdk();
