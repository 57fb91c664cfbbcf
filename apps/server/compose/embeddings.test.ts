import { expect, it } from 'vitest';
import { loadSettings } from '../config/load-settings.ts';
import { embeddingServerOf } from './embeddings.ts';

const OWN = 'http://127.0.0.1:1/v1';
const OTHER = 'http://127.0.0.1:2/v1';

it.each([
  ['Anthropic’s key to OpenAI', { LLM_PROVIDER: 'anthropic', LLM_API_KEY: 'secret' }, {}],
  [
    'Google’s key or address to OpenAI',
    { LLM_PROVIDER: 'google', LLM_API_KEY: 'secret', LLM_BASE_URL: OTHER, OPENAI_API_KEY: 'sk' },
    { apiKey: 'sk' },
  ],
  [
    'a key of OpenAI to the address for vectors',
    { EMBEDDING_BASE_URL: OWN, OPENAI_API_KEY: 'sk', LLM_API_KEY: 'secret' },
    { baseUrl: OWN },
  ],
  ['a key for another server to OpenAI', { LLM_PROVIDER: 'compatible', LLM_API_KEY: 'secret' }, {}],
])('never sends %s', (_what, environment, server) => {
  expect(embeddingServerOf(loadSettings(environment))).toEqual(server);
});

it.each([
  [{ LLM_API_KEY: 'sk' }, { apiKey: 'sk' }],
  [
    { LLM_PROVIDER: 'compatible', LLM_API_KEY: 'key', LLM_BASE_URL: OTHER },
    { baseUrl: OTHER, apiKey: 'key' },
  ],
  [
    { EMBEDDING_BASE_URL: OWN, EMBEDDING_API_KEY: 'key' },
    { baseUrl: OWN, apiKey: 'key' },
  ],
])('asks the server that %j names', (environment, server) => {
  expect(embeddingServerOf(loadSettings(environment))).toEqual(server);
});
