import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { prices } from '../text-schemas.ts';

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
  llmStrongModel: defineSetting({
    env: 'LLM_STRONG_MODEL',
    doc:
      'Name of a dearer model that is asked as well where the first one left a value open, named one that stands nowhere on the page, or ' +
      'gave no answer that can be used (declined, cut off, of another form).',
    schema: z.string().min(1).optional(),
    shownDefault: 'not used',
  }),
  llmKeyHeader: defineSetting({
    env: 'LLM_KEY_HEADER',
    doc:
      'Header in which a `compatible` server takes its key: `authorization` as a bearer token, or `api-key` as Azure does. Only one of ' +
      'them is sent.',
    schema: z.enum(['authorization', 'api-key']).optional(),
    shownDefault: '`api-key` for addresses of Azure, else `authorization`',
  }),
  llmDailyBudgetUsd: defineSetting({
    env: 'LLM_DAILY_BUDGET_USD',
    doc:
      'US dollars that an organization may spend on language models on one day. When they are used up, documents are read by the local ' +
      'reader alone until midnight UTC. Questions to models without a known price cost nothing here: set `LLM_PRICES` or `LLM_DAILY_TOKENS`.',
    schema: z.coerce.number('Write an amount such as 5.00.').min(0, 'Write 0 or more.').optional(),
    shownDefault: 'no limit',
  }),
  llmDailyTokens: defineSetting({
    env: 'LLM_DAILY_TOKENS',
    doc: 'Tokens, in questions and answers, that an organization may use on one day (UTC).',
    schema: z.coerce.number('Write a whole number.').int('Write a whole number.').min(0).optional(),
    shownDefault: 'no limit',
  }),
  llmPrices: defineSetting({
    env: 'LLM_PRICES',
    doc:
      'What models cost, in US dollars for a million tokens of questions and of answers, as `model=input/output` separated by commas: ' +
      '`gpt-4o-mini=0.15/0.60,my-model=0/0`.',
    schema: prices(),
    shownDefault: 'list prices of the documented models',
  }),
  engineReliabilityFile: defineSetting({
    env: 'ENGINE_RELIABILITY_FILE',
    doc:
      'How far each engine is believed when they read different values: a file that `vouch bench engines --write` made from documents of ' +
      'your own. See docs/engines.md.',
    schema: z.string().min(1).optional(),
    shownDefault: 'what is assumed of unknown engines',
  }),
  llmImageModel: defineSetting({
    env: 'LLM_IMAGE_MODEL',
    doc: 'Name of the model that draws sample invoices. Vouch draws them itself when no key is set.',
    schema: z.string().min(1).default('gpt-image-1'),
    shownDefault: '`gpt-image-1`',
  }),
} as const;
