import { basename } from 'node:path';
import type { Tensor } from '@huggingface/transformers';
import { decodePicture } from '../../inference/decode-picture.ts';
import { offlineTransformers } from '../../inference/offline-transformers.ts';
import type { CheckedModel, Runner } from '../../inference/runner.ts';
import { MODEL_SESSION_OPTIONS } from '../../inference/session-options.ts';
import { weightsFileOf } from '../../models/weights-file.ts';
import type { DonutAnswer, DonutInput, DonutOutput } from './donut-task.ts';
import { promptsOf, type Prompt } from './prompts-of.ts';
import { watchChances } from './watch-chances.ts';

/** Signs kept of an answer; longer ones repeat themselves. */
const MAX_TEXT = 20_000;

/** Loads a Donut model by transformers.js ("OCR-free Document Understanding Transformer", Kim et al., ECCV 2022). */
export async function loadDonut({
  folder,
  manifest,
}: CheckedModel<'donut'>): Promise<Runner<DonutInput, DonutOutput>> {
  const library = await offlineTransformers(folder);
  const name = basename(folder);
  const options = { local_files_only: true };
  const [processor, tokenizer, model] = await Promise.all([
    library.AutoProcessor.from_pretrained(name, options),
    library.AutoTokenizer.from_pretrained(name, options),
    library.AutoModelForVision2Seq.from_pretrained(name, {
      ...options,
      dtype: manifest.precision,
      subfolder: weightsFileOf(manifest, 'encoder_model').subfolder,
      session_options: { ...MODEL_SESSION_OPTIONS },
    }),
  ]);
  const answer = async (pixels: Tensor, { asked, text }: Prompt): Promise<DonutAnswer> => {
    const prompt = tokenizer(text, { add_special_tokens: false });
    const watch = watchChances(library);
    const written = await model.generate({
      inputs: pixels,
      decoder_input_ids: prompt.input_ids,
      max_length: manifest.preprocessing.maxTokens,
      logits_processor: watch.processors,
    });
    if (!(written instanceof library.Tensor)) throw new TypeError('The model gave no tokens.');
    const [answered = ''] = tokenizer.batch_decode(written, { skip_special_tokens: false });
    return { asked, text: answered.slice(0, MAX_TEXT), confidence: watch.confidence() };
  };
  return {
    async run({ picture, crop }) {
      const { data, width, height } = await decodePicture(picture, { crop });
      const image = new library.RawImage(new Uint8ClampedArray(data), width, height, 3);
      const { pixel_values: pixels } = await processor(image);
      const answers: DonutAnswer[] = [];
      for (const prompt of promptsOf(manifest)) answers.push(await answer(pixels, prompt));
      return { answers };
    },
    dispose: async () => {
      await model.dispose();
    },
  };
}
