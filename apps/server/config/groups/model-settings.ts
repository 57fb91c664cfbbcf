import { z } from 'zod';
import { defineSetting } from '../setting.ts';

/** Which models Vouch may ask. */
export const MODEL_SETTINGS = {
  openaiApiKey: defineSetting({
    env: 'OPENAI_API_KEY',
    doc: 'Turns on the model-based engines with OpenAI’s models. Everything else works without it.',
    schema: z.string().min(1).optional(),
    shownDefault: 'not used',
    secret: true,
  }),
  llmProvider: defineSetting({
    env: 'LLM_PROVIDER',
    doc:
      'Who serves the language model: `openai`, `anthropic`, `google`, or `compatible` for any server that speaks Chat Completions at ' +
      '`LLM_BASE_URL` (Ollama, vLLM, LM Studio, Azure).',
    schema: z.enum(['openai', 'compatible', 'anthropic', 'google']).default('openai'),
    shownDefault: '`openai`',
  }),
  llmBaseUrl: defineSetting({
    env: 'LLM_BASE_URL',
    doc: 'Address of the model server, such as `http://127.0.0.1:11434/v1`. Documents are sent there.',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    shownDefault: 'the provider’s own',
  }),
  llmApiKey: defineSetting({
    env: 'LLM_API_KEY',
    doc: 'Key for the model server.',
    schema: z.string().min(1).optional(),
    shownDefault: '`OPENAI_API_KEY`',
    secret: true,
  }),
  llmModel: defineSetting({
    env: 'LLM_MODEL',
    doc: 'Name of the vision model that reads and looks at documents.',
    schema: z.string().min(1).default('gpt-4o-mini'),
    shownDefault: '`gpt-4o-mini`',
  }),
  llmImageModel: defineSetting({
    env: 'LLM_IMAGE_MODEL',
    doc: 'Name of the model that draws sample invoices. Vouch draws them itself when no key is set.',
    schema: z.string().min(1).default('gpt-image-1'),
    shownDefault: '`gpt-image-1`',
  }),
} as const;
