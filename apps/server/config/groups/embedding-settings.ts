import { z } from 'zod';
import { defineSetting } from '../setting.ts';

/** How documents are compared. */
export const EMBEDDING_SETTINGS = {
  embeddingModel: defineSetting({
    env: 'EMBEDDING_MODEL',
    doc:
      'How documents are compared for “similar documents” and search by description. `local` needs no weights and no network; ' +
      '`installed:NAME` is a model that `vouch models add` installed; any other name is ' +
      'asked from the server at `EMBEDDING_BASE_URL`, to which the text of documents is then sent.',
    schema: z
      .string()
      .regex(/^[\w.:/@-]{1,100}$/, 'Take letters, digits and . : / @ _ -')
      .default('local'),
    shownDefault: '`local`',
  }),
  embeddingModelVersion: defineSetting({
    env: 'EMBEDDING_MODEL_VERSION',
    doc: 'Change it when the server changes what is behind the name: all documents are then compared anew.',
    schema: z
      .string()
      .regex(/^[\w.:/@-]{1,40}$/, 'Take letters, digits and . : / @ _ -')
      .default('1'),
    shownDefault: '`1`',
  }),
  embeddingBaseUrl: defineSetting({
    env: 'EMBEDDING_BASE_URL',
    doc: 'Address of a server that speaks OpenAI’s Embeddings API, such as `http://127.0.0.1:11434/v1`.',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    shownDefault: '`LLM_BASE_URL` where `LLM_PROVIDER` is `openai` or `compatible`, else OpenAI’s own',
  }),
  embeddingApiKey: defineSetting({
    env: 'EMBEDDING_API_KEY',
    doc: 'Key for that server.',
    schema: z.string().min(1).optional(),
    shownDefault:
      'the key of the language model where its server is asked, `OPENAI_API_KEY` for OpenAI’s own; with an `EMBEDDING_BASE_URL`, none',
    secret: true,
  }),
  embeddingDimensions: defineSetting({
    env: 'EMBEDDING_DIMENSIONS',
    doc:
      'Length of the vectors, for models that can shorten them. Up to 2000 are found by an index where PostgreSQL has pgvector; longer ones are ' +
      'compared one by one.',
    schema: z.coerce.number().int().min(8).max(8192).optional(),
    shownDefault: 'what the model gives',
  }),
} as const;
