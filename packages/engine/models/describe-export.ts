import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { z } from 'zod';
import { modelProblem, type ModelProblem } from './model-problem.ts';

/** What an operator says about an exported model that has no manifest yet. */
export interface ExportWords {
  /** A known set, or a map from the model's labels to our fields; not needed for models that make vectors. */
  readonly labels?: unknown;
  /** What a Donut decoder starts with; known for CORD and DocVQA. */
  readonly prompt?: string;
}

const Config = z.looseObject({
  model_type: z.string(),
  hidden_size: z.int().optional(),
  decoder: z.looseObject({ max_position_embeddings: z.int().optional() }).optional(),
});
const Size = z.union([
  z.looseObject({ height: z.int(), width: z.int() }),
  z.int().transform((side) => ({ height: side, width: side })),
]);
const Triple = z.tuple([z.number(), z.number(), z.number()]);
const Picture = z.looseObject({ size: Size, image_mean: Triple, image_std: Triple });
const Corners = z.tuple([z.int(), z.int(), z.int(), z.int()]);
const TokenizerConfig = z.looseObject({
  model_max_length: z.number().optional(),
  cls_token_box: Corners.optional(),
  sep_token_box: Corners.optional(),
});

/** Model types that run, and why others do not. */
/** Tokens that the models of these kinds see at once; some exports give no limit, or one without meaning. */
const MAX_TOKENS = 512;
const DONUT_TYPE = 'vision-encoder-decoder';
const EMBEDDING_TYPES = ['bert', 'distilbert', 'mpnet', 'modernbert', 'roberta', 'xlm-roberta'];
const LABELLING_TYPES = [DONUT_TYPE, 'layoutlm', 'layoutlmv3', 'lilt'];
const REFUSED: Readonly<Record<string, string>> = {
  layoutlmv2:
    'LayoutLMv2 and LayoutXLM need a picture network that can’t be exported. Take LayoutLM, LayoutLMv3 or LiLT.',
};

const PROMPTS: Readonly<Record<string, string>> = {
  cord: '<s_cord-v2>',
  docvqa: '<s_docvqa><s_question>{question}</s_question><s_answer>',
};

/** The part of a manifest that an export by optimum tells itself: family, labels and preprocessing. */
export async function describeExport(
  folder: string,
  words: ExportWords,
): Promise<Result<Readonly<Record<string, unknown>>, ModelProblem>> {
  const config = Config.safeParse(await readJson(folder, 'config.json'));
  if (!config.success) return modelProblem('unusable', 'The folder has no config.json of an exported model.');
  const { model_type: type, decoder, hidden_size: dimensions } = config.data;
  if (EMBEDDING_TYPES.includes(type) && dimensions !== undefined)
    return await describeEmbedding(folder, dimensions);
  if (!LABELLING_TYPES.includes(type))
    return modelProblem('unusable', REFUSED[type] ?? `Models of the type "${type}" can’t be run here.`);
  if (words.labels === undefined)
    return modelProblem('bad-manifest', 'Say with --labels what the labels of this model mean.');
  if (type !== DONUT_TYPE) return await describeLayoutlm(folder, words);
  return await describeDonut(folder, { words, maxTokens: decoder?.max_position_embeddings ?? 768 });
}

async function describeDonut(
  folder: string,
  { words, maxTokens }: { readonly words: ExportWords; readonly maxTokens: number },
): Promise<Result<Readonly<Record<string, unknown>>, ModelProblem>> {
  const { labels, prompt = typeof labels === 'string' ? PROMPTS[labels] : undefined } = words;
  if (prompt === undefined)
    return modelProblem('bad-manifest', 'Say with --prompt what the decoder of this model starts with.');
  const picture = z.looseObject({ size: Size }).safeParse(await readJson(folder, 'preprocessor_config.json'));
  if (!picture.success)
    return modelProblem('missing-file', 'preprocessor_config.json with the picture size is missing.');
  return {
    ok: true,
    value: {
      family: 'donut',
      labels,
      preprocessing: { prompt, maxTokens, pageWidthPx: picture.data.size.width },
    },
  };
}

async function describeLayoutlm(
  folder: string,
  { labels }: ExportWords,
): Promise<Result<Readonly<Record<string, unknown>>, ModelProblem>> {
  const tokenizer = TokenizerConfig.safeParse(await readJson(folder, 'tokenizer_config.json'));
  if (!tokenizer.success) return modelProblem('missing-file', 'tokenizer_config.json is missing or damaged.');
  const {
    model_max_length: length = MAX_TOKENS,
    cls_token_box: clsBox,
    sep_token_box: sepBox,
  } = tokenizer.data;
  const picture = Picture.safeParse(await readJson(folder, 'preprocessor_config.json'));
  return {
    ok: true,
    value: {
      family: 'layoutlm',
      labels,
      preprocessing: {
        windowTokens: Math.min(MAX_TOKENS, length),
        ...(clsBox === undefined ? {} : { clsBox }),
        ...(sepBox === undefined ? {} : { sepBox }),
        picture: picture.success ? pictureOf(picture.data) : null,
      },
    },
  };
}

async function describeEmbedding(
  folder: string,
  dimensions: number,
): Promise<Result<Readonly<Record<string, unknown>>, ModelProblem>> {
  const tokenizer = TokenizerConfig.safeParse(await readJson(folder, 'tokenizer_config.json'));
  const length = tokenizer.success ? (tokenizer.data.model_max_length ?? MAX_TOKENS) : MAX_TOKENS;
  return {
    ok: true,
    value: { family: 'embedding', preprocessing: { dimensions, maxTokens: Math.min(MAX_TOKENS, length) } },
  };
}

function pictureOf({ size, image_mean: mean, image_std: deviation }: z.infer<typeof Picture>): object {
  return { width: size.width, height: size.height, mean, deviation };
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  } catch {
    return null;
  }
}
