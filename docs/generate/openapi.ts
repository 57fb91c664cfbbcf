import { writeFileSync } from 'node:fs';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { createOpenApiDocument } from '@vouch/contract/openapi/document.ts';
import { VERSION } from '@vouch/server/config/version.ts';

/** Writes the OpenAPI document of all endpoints to docs/openapi.json. */
export function generateOpenApi(): void {
  const document = createOpenApiDocument(ENDPOINTS, VERSION);
  writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
}

if (import.meta.main) generateOpenApi();
