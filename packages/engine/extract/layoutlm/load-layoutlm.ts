import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, type Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { chanceOfBest } from '../../inference/chance-of-best.ts';
import type { CheckedModel, Runner } from '../../inference/runner.ts';
import { MODEL_SESSION_OPTIONS } from '../../inference/session-options.ts';
import { weightsFileOf } from '../../models/weights-file.ts';
import type { LayoutlmInput, LayoutlmOutput, WordLabel } from './layoutlm-task.ts';
import { pixelsOf } from './pixels-of.ts';
import { toModelBox } from './to-model-box.ts';
import { toFeeds, type Window } from './to-feeds.ts';
import { tokensOf, type WordTokenizer } from './tokens-of.ts';
import { windowsOf, type PlacedToken } from './windows.ts';

const Config = z.object({ id2label: z.record(z.string(), z.string()) });
const TokenizerConfig = z.looseObject({ cls_token: z.unknown(), sep_token: z.unknown() });

/**
 * Loads a token classifier of the LayoutLM kind: LayoutLM (Xu et al., KDD 2020), LayoutLMv3 (Huang et al., ACM MM 2022) or LiLT (Wang et
 * al., ACL 2022). Which inputs it takes is told by its graph.
 */
export async function loadLayoutlm(
  model: CheckedModel<'layoutlm'>,
): Promise<Runner<LayoutlmInput, LayoutlmOutput>> {
  const { folder, manifest } = model;
  const labels = Config.parse(await readJson(folder, 'config.json')).id2label;
  const tokenizer = await loadTokenizer(folder);
  const session = await InferenceSession.create(
    join(folder, weightsFileOf(manifest, 'model').path),
    MODEL_SESSION_OPTIONS,
  );
  requireInputs(session, manifest.preprocessing.picture !== null);
  const classify = async (window: Window) => {
    const { logits } = await session.run(toFeeds(session.inputNames, window));
    return labelsOf(logits, window.tokens, labels);
  };
  return {
    async run({ words, picture }) {
      const { windowTokens, overlapTokens, ...preprocessing } = manifest.preprocessing;
      const pixels = await pixelsOf(picture, preprocessing.picture);
      const boxes = words.map(({ box }) => toModelBox(box));
      // Two places are taken by the marks of start and end.
      const windows = windowsOf(tokensOf(words, tokenizer), windowTokens - 2, overlapTokens);
      const best: (WordLabel | null)[] = words.map(() => null);
      for (const tokens of windows)
        keepBest(best, await classify({ tokens, boxes, pixels, preprocessing, ends: tokenizer.ends }));
      return { labels: best };
    },
    dispose: () => session.release(),
  };
}

type LabelsByWord = ReadonlyMap<number, WordLabel>;

function keepBest(best: (WordLabel | null)[], labels: LabelsByWord): void {
  for (const [word, label] of labels) {
    const known = best[word] ?? null;
    if (known === null || label.confidence > known.confidence) best[word] = label;
  }
}

/** The labels of a window's words: the first token of a word labels it, as in the models' training. */
function labelsOf(
  logits: Tensor | undefined,
  tokens: readonly PlacedToken[],
  names: Readonly<Record<string, string>>,
): LabelsByWord {
  const [, rows = 0, columns = 0] = logits?.dims ?? [];
  const data = logits?.data;
  if (!(data instanceof Float32Array) || rows < tokens.length + 2 || columns !== Object.keys(names).length)
    throw new TypeError(`The model gave logits of the shape ${String(logits?.dims)}.`);
  return new Map(
    tokens.flatMap(({ word, isFirst }, index) => {
      if (!isFirst) return [];
      const row = data.subarray((index + 1) * columns, (index + 2) * columns);
      const { best, chance } = chanceOfBest(row);
      return [[word, { label: names[String(best)] ?? 'O', confidence: chance }] as const];
    }),
  );
}

async function loadTokenizer(folder: string): Promise<WordTokenizer> {
  const settings = TokenizerConfig.parse(await readJson(folder, 'tokenizer_config.json'));
  const tokenizer = new Tokenizer(
    z.looseObject({}).parse(await readJson(folder, 'tokenizer.json')),
    settings,
  );
  const idOf = (token: unknown) => {
    const text = typeof token === 'string' ? token : z.object({ content: z.string() }).parse(token).content;
    const id = tokenizer.token_to_id(text);
    if (id === undefined) throw new TypeError(`The vocabulary has no ${text}.`);
    return id;
  };
  return {
    idsOf: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
    ends: { cls: idOf(settings.cls_token), sep: idOf(settings.sep_token) },
  };
}

const KNOWN_INPUTS = new Set(['input_ids', 'attention_mask', 'bbox', 'token_type_ids', 'pixel_values']);

function requireInputs({ inputNames }: InferenceSession, hasPicture: boolean): void {
  const unknown = inputNames.find((name) => !KNOWN_INPUTS.has(name));
  if (unknown !== undefined) throw new TypeError(`The model wants an input "${unknown}" that nobody makes.`);
  for (const name of ['input_ids', 'bbox'])
    if (!inputNames.includes(name)) throw new TypeError(`The model has no input "${name}".`);
  if (inputNames.includes('pixel_values') && !hasPicture)
    throw new TypeError('The model looks at pictures; its manifest does not say how to make them.');
}

async function readJson(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
}
