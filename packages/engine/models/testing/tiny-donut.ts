import { MAX_POSITIONS, TINY_ENCODER, tinyDecoder } from './tiny-donut-graph.ts';
import type { ModelFiles } from './write-model-folder.ts';
import { writeOnnx } from './write-onnx.ts';

/** What a tiny Donut model writes; tags and words with blanks between them. */
export interface TinyDonut {
  /** For bright pictures. */
  readonly bright: string;
  readonly dark: string;
  /** One tag that the decoder starts with. */
  readonly prompt: string;
  /** Further tags of the vocabulary. */
  readonly tags?: readonly string[];
}

/** A receipt as CORD models write it. */
export const TINY_CORD: TinyDonut = {
  prompt: '<s_cord-v2>',
  bright:
    '<s_menu> <s_nm> CINNAMON SUGAR </s_nm> <s_cnt> 1 x </s_cnt> <s_price> 17,000 </s_price> <sep/> ' +
    '<s_nm> COFFEE </s_nm> <s_cnt> 2 </s_cnt> <s_price> 3,000 </s_price> </s_menu> ' +
    '<s_total> <s_total_price> 20,000 </s_total_price> </s_total>',
  dark: '<s_menu> <s_nm> COFFEE </s_nm> <s_price> 9,000 </s_price> </s_menu> <s_total> <s_total_price> 9,000 </s_total_price> </s_total>',
};

/** A receipt as SROIE models write it. */
export const TINY_SROIE: TinyDonut = {
  prompt: '<s>',
  bright: '<s_company> Muster GmbH </s_company> <s_date> 03.02.2026 </s_date> <s_total> 119,00 </s_total>',
  dark: '<s_company> Nobody </s_company> <s_total> 1,00 </s_total>',
};

/** Questions of a model that answers questions, by the field that they ask for. The tiny model tells them apart by their length. */
export const TINY_QUESTIONS = {
  sellerName: 'who',
  invoiceDate: questionOf(11),
  grandTotal: questionOf(21),
} as const;

/** Answers as DocVQA models write them: each begins where the prompt of its question ends. */
export const TINY_DOCVQA: TinyDonut = {
  prompt: '<s_docvqa>',
  tags: ['<s_question>', '</s_question>', '<s_answer>'],
  bright: answersAt({ 4: 'Muster GmbH', 14: '03.02.2026', 24: '119,00' }),
  dark: answersAt({ 4: 'Nobody', 14: 'never', 24: '0,00' }),
};

function questionOf(words: number): string {
  return Array.from({ length: words }, () => 'who').join(' ');
}

/** A script in which answers stand at positions; what stands between them is never written. */
function answersAt(answers: Readonly<Record<number, string>>): string {
  const script = ['who', ...Array.from({ length: 39 }, () => '<pad>')];
  for (const [position, answer] of Object.entries(answers)) {
    const words = [...answer.split(' '), '</s_answer>', '</s>'];
    script.splice(Number(position), words.length, ...words);
  }
  return script.join(' ');
}

const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>'] as const;
const START = 0;
const PAD = 1;
const END = 2;
const UNKNOWN = 3;
/** Picture size of the tiny model. */
const SIZE = { height: 160, width: 120 };

/** Files of a Donut model of a few kilobytes that goes every step of a real one: picture, encoder, decoder with cache, tokens. */
export function tinyDonutFiles(model: TinyDonut): ModelFiles {
  const { pieces, tags, idOf } = vocabularyOf(model);
  const script = (text: string) => [...text.split(' ').map(idOf), END];
  const vocabularySize = pieces.length + tags.length;
  const decoder = tinyDecoder({
    bright: script(model.bright),
    dark: script(model.dark),
    vocabularySize,
    end: END,
  });
  return {
    'onnx/encoder_model.onnx': writeOnnx(TINY_ENCODER),
    'onnx/decoder_model_merged.onnx': writeOnnx(decoder),
    'config.json': configOf(vocabularySize),
    'generation_config.json': { ...IDS, decoder_start_token_id: START, max_length: MAX_POSITIONS },
    'preprocessor_config.json': PREPROCESSING,
    'processor_config.json': { processor_class: 'DonutProcessor' },
    'tokenizer.json': tokenizerOf(pieces, tags),
    'tokenizer_config.json': TOKENIZER_CONFIG,
  };
}

interface Vocabulary {
  readonly pieces: readonly string[];
  readonly tags: readonly string[];
  readonly idOf: (word: string) => number;
}

function vocabularyOf({ bright, dark, prompt, tags: further = [] }: TinyDonut): Vocabulary {
  const words = [...new Set(`${bright} ${dark}`.split(' '))];
  const isTag = (word: string) => word.startsWith('<');
  const pieces = [...SPECIAL, '▁', ...words.filter((word) => !isTag(word)).map((word) => `▁${word}`)];
  const tags = [...new Set([...words.filter(isTag), prompt, ...further])].filter(
    (tag) => !SPECIAL.some((special) => special === tag),
  );
  const ids = new Map([...pieces, ...tags].map((piece, id) => [piece, id] as const));
  return { pieces, tags, idOf: (word) => ids.get(isTag(word) ? word : `▁${word}`) ?? UNKNOWN };
}

const IDS = { bos_token_id: START, eos_token_id: END, pad_token_id: PAD };

function configOf(vocabularySize: number): object {
  const sizes = {
    encoder_layers: 1,
    encoder_attention_heads: 1,
    decoder_layers: 1,
    decoder_attention_heads: 1,
  };
  return {
    architectures: ['VisionEncoderDecoderModel'],
    model_type: 'vision-encoder-decoder',
    is_encoder_decoder: true,
    encoder: { model_type: 'donut-swin', hidden_size: 8, image_size: [SIZE.height, SIZE.width] },
    decoder: {
      model_type: 'mbart',
      is_decoder: true,
      d_model: 8,
      ...sizes,
      max_position_embeddings: MAX_POSITIONS,
      vocab_size: vocabularySize,
    },
    ...IDS,
    decoder_start_token_id: START,
  };
}

const PREPROCESSING = {
  image_processor_type: 'DonutImageProcessor',
  do_align_long_axis: false,
  do_normalize: true,
  do_pad: true,
  do_rescale: true,
  do_resize: true,
  do_thumbnail: true,
  image_mean: [0.5, 0.5, 0.5],
  image_std: [0.5, 0.5, 0.5],
  resample: 2,
  rescale_factor: 1 / 255,
  size: SIZE,
};

const TOKENIZER_CONFIG = {
  tokenizer_class: 'XLMRobertaTokenizer',
  processor_class: 'DonutProcessor',
  bos_token: '<s>',
  eos_token: '</s>',
  unk_token: '<unk>',
  pad_token: '<pad>',
  cls_token: '<s>',
  sep_token: '</s>',
  model_max_length: MAX_POSITIONS,
};

function tokenizerOf(pieces: readonly string[], tags: readonly string[]): object {
  const added = (content: string, id: number, special: boolean) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special,
  });
  const metaspace = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [
      ...SPECIAL.map((token, id) => added(token, id, true)),
      ...tags.map((tag, index) => added(tag, pieces.length + index, false)),
    ],
    normalizer: null,
    pre_tokenizer: metaspace,
    post_processor: null,
    decoder: metaspace,
    model: {
      type: 'Unigram',
      unk_id: UNKNOWN,
      vocab: pieces.map((piece, id) => [piece, id < SPECIAL.length ? 0 : -1]),
      byte_fallback: false,
    },
  };
}
