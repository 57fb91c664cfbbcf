import { resolve } from 'node:path';
import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { wholeNumber } from '../text-schemas.ts';

/** Models that run on this machine. */
export const LOCAL_MODEL_SETTINGS = {
  modelsFolder: defineSetting({
    env: 'MODELS_DIR',
    doc: 'Folder of the models that `vouch models add` installed. Every worker needs the same ones.',
    schema: z
      .string()
      .min(1)
      .transform((path) => resolve(path))
      .optional(),
    shownDefault: '`models` in the data folder',
  }),
  donutModel: defineSetting({
    env: 'DONUT_MODEL',
    doc: 'Name of the Donut model to use.',
    schema: z.string().min(1).optional(),
    shownDefault: 'the first one that is installed',
  }),
  layoutlmModel: defineSetting({
    env: 'LAYOUTLM_MODEL',
    doc: 'Name of the LayoutLM, LayoutLMv3 or LiLT model to use.',
    schema: z.string().min(1).optional(),
    shownDefault: 'the first one that is installed',
  }),
  modelTimeoutSeconds: defineSetting({
    env: 'MODEL_TIMEOUT_SECONDS',
    doc: 'Longest run of a model on this machine with one document, loading included; its process is ended after it.',
    schema: wholeNumber(1, 3_600, 45),
    shownDefault: '`45`',
  }),
  modelMemoryMb: defineSetting({
    env: 'MODEL_MEMORY_MB',
    doc: 'Most memory of the process of one model, in MiB; it is ended when it takes more.',
    schema: wholeNumber(256, 1_048_576, 4_096),
    shownDefault: '`4096`',
  }),
} as const;
