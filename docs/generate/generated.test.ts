import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { createOpenApiDocument } from '@vouch/contract/openapi/document.ts';
import { describeSettings } from '@vouch/server/config/describe-settings.ts';
import { VERSION } from '@vouch/server/config/version.ts';
import { compatibilityMarkdown } from './compatibility.ts';
import { rulesMarkdown } from './rules.ts';
import { readApiDocument, sdkFiles } from './sdk.ts';

const kept = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

test('the kept API document is the one of the code (npm run docs)', () => {
  const document: unknown = JSON.parse(JSON.stringify(createOpenApiDocument(ENDPOINTS, VERSION)));
  expect(JSON.parse(kept('openapi.json'))).toEqual(document);
});

test('the kept page about settings is the one of the code (npm run docs)', () => {
  expect(kept('configuration.md')).toBe(describeSettings());
});

test('the kept catalogue of checks is the one of the code (npm run docs)', () => {
  expect(kept('rules.generated.md')).toBe(rulesMarkdown());
});

test('the kept page about compatibility is the one of the contract tables (npm run docs)', () => {
  expect(kept('compatibility.md')).toBe(compatibilityMarkdown());
});

test('the kept client is the one of the API document (npm run docs)', () => {
  for (const [name, text] of Object.entries(sdkFiles(readApiDocument()))) {
    expect(kept(`../packages/sdk/generated/${name}`), name).toBe(text);
  }
});
