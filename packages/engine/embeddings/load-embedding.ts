import { basename } from 'node:path';
import { offlineTransformers } from '../inference/offline-transformers.ts';
import type { CheckedModel, Runner } from '../inference/runner.ts';
import { MODEL_SESSION_OPTIONS } from '../inference/session-options.ts';
import { weightsFileOf } from '../models/weights-file.ts';
import type { EmbeddingInput, EmbeddingOutput } from './embedding-task.ts';
import { poolTokens } from './pool-tokens.ts';

/** Texts that go through the model at once. */
const BATCH = 8;
/** Signs of a text that are looked at; the model cuts it further. */
const MAX_SIGNS = 20_000;

/** Loads a model that makes vectors of texts, by transformers.js. */
export async function loadEmbedding({
  folder,
  manifest,
}: CheckedModel<'embedding'>): Promise<Runner<EmbeddingInput, EmbeddingOutput>> {
  const library = await offlineTransformers(folder);
  const name = basename(folder);
  const options = { local_files_only: true };
  const { preprocessing, precision } = manifest;
  const [tokenizer, model] = await Promise.all([
    library.AutoTokenizer.from_pretrained(name, options),
    library.AutoModel.from_pretrained(name, {
      ...options,
      dtype: precision,
      subfolder: weightsFileOf(manifest, 'model').subfolder,
      session_options: { ...MODEL_SESSION_OPTIONS },
    }),
  ]);
  const embed = async (texts: readonly string[]): Promise<ReadonlyArray<readonly number[]>> => {
    const tokens = tokenizer([...texts], {
      padding: true,
      truncation: true,
      max_length: preprocessing.maxTokens,
    });
    const { last_hidden_state: states } = await model(tokens);
    if (!(states instanceof library.Tensor)) throw new TypeError('The model gave no states.');
    const mask = tokens.attention_mask.data as ArrayLike<bigint>;
    return poolTokens({ data: states.data as Float32Array, shape: states.dims, mask }, preprocessing);
  };
  return {
    async run({ texts, role }) {
      const prefix = role === 'query' ? preprocessing.queryPrefix : preprocessing.passagePrefix;
      const vectors: (readonly number[])[] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        const batch = texts
          .slice(at, at + BATCH)
          .map((text) => prefix + text.slice(0, MAX_SIGNS).toWellFormed());
        vectors.push(...(await embed(batch)));
      }
      return { vectors };
    },
    dispose: async () => {
      await model.dispose();
    },
  };
}
