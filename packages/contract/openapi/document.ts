import type { Endpoint } from '../endpoint.ts';
import { TaskUpdate } from '../tasks/task-update.ts';
import { operationOf } from './operation.ts';
import { TAG_DESCRIPTIONS } from './tags.ts';
import { createSchemaBook, type SchemaNode } from './schema-book.ts';
import { webhooksOf } from './webhooks.ts';

/** The OpenAPI 3.1 document of the given endpoints. `version` is the package version. */
export function createOpenApiDocument(endpoints: readonly Endpoint[], version: string): SchemaNode {
  const book = createSchemaBook();
  const paths: Record<string, SchemaNode> = {};
  for (const endpoint of endpoints) {
    const path = (paths[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operationOf(endpoint, book);
  }
  // Sent by Socket.IO only, so no path leads to it; shown because clients need it.
  book.add(TaskUpdate, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vouch',
      version,
      summary: 'Reads invoices and receipts and checks whether they are genuine.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({
      name,
      description: TAG_DESCRIPTIONS[name],
    })),
    paths,
    webhooks: webhooksOf(book),
    components: {
      schemas: book.components,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: 'vouch_session' },
      },
    },
  };
}
