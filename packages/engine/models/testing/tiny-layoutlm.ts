import { BLANK, byteTokenizer, byteVocabulary, DIGITS } from './byte-tokenizer.ts';
import type { ModelFiles } from './write-model-folder.ts';
import { step, writeOnnx, type Constant, type Network, type Step } from './write-onnx.ts';

/** Which inputs a tiny LayoutLM model takes, as its real relatives do. */
export interface TinyLayoutlm {
  /** LayoutLMv3 looks at the page; LayoutLM and LiLT do not. */
  readonly hasPicture: boolean;
  /** LayoutLM wants token types. */
  readonly hasTokenTypes: boolean;
  /** Multiplies large matrices for minutes before it answers, inside of the native runtime. */
  readonly isSlow?: boolean;
}

const LABELS = [
  'O',
  'B-COMPANY',
  'I-COMPANY',
  'B-DATE',
  'I-DATE',
  'B-ADDRESS',
  'I-ADDRESS',
  'B-TOTAL',
  'I-TOTAL',
] as const;
type LabelName = (typeof LABELS)[number];

/** Side of the picture. */
const SIDE = 224;

/**
 * Files of a token classifier with the graph inputs of a real one. Words at the top are the company, words that begin with a digit are the day,
 * and at the bottom right the total: at least on bright pages, when it looks at them.
 */
export function tinyLayoutlmFiles(model: TinyLayoutlm): ModelFiles {
  const vocabulary = byteVocabulary();
  return {
    'onnx/model.onnx': writeOnnx(graphOf(model, vocabulary)),
    'config.json': {
      model_type: model.hasPicture ? 'layoutlmv3' : model.hasTokenTypes ? 'layoutlm' : 'lilt',
      id2label: Object.fromEntries(LABELS.map((label, index) => [index, label])),
      vocab_size: vocabulary.length,
    },
    ...(model.hasPicture ? { 'preprocessor_config.json': PREPROCESSING } : {}),
    'tokenizer.json': byteTokenizer(vocabulary),
    'tokenizer_config.json': {
      tokenizer_class: 'LayoutLMv3Tokenizer',
      cls_token: '<s>',
      sep_token: '</s>',
      unk_token: '<unk>',
      pad_token: '<pad>',
      cls_token_box: [0, 0, 0, 0],
      sep_token_box: [0, 0, 0, 0],
    },
  };
}

const PREPROCESSING = {
  image_processor_type: 'LayoutLMv3ImageProcessor',
  apply_ocr: false,
  image_mean: [0.5, 0.5, 0.5],
  image_std: [0.5, 0.5, 0.5],
  size: { height: SIDE, width: SIDE },
};

/** Weights of a label: by kind of token, left edge, top edge (thousandths) and brightness (-1 to 1). */
interface Weights {
  readonly digit: number;
  readonly letter: number;
  readonly left: number;
  readonly top: number;
  readonly brightness: number;
}

const NEVER = -50;
const WEIGHTS: Readonly<Partial<Record<LabelName, Weights>>> = {
  O: { digit: 1, letter: 1, left: 0, top: 0, brightness: 0 },
  'B-COMPANY': { digit: NEVER, letter: 8, left: -0.02, top: -0.06, brightness: 0 },
  'I-COMPANY': { digit: NEVER, letter: 2, left: 0.02, top: -0.06, brightness: 0 },
  'B-DATE': { digit: 3, letter: NEVER, left: 0, top: -0.006, brightness: 0 },
  'B-TOTAL': { digit: -20, letter: NEVER, left: 0.004, top: 0.03, brightness: 10 },
};
const NONE: Weights = { digit: NEVER, letter: NEVER, left: 0, top: 0, brightness: 0 };

function graphOf(
  { hasPicture, hasTokenTypes, isSlow = false }: TinyLayoutlm,
  vocabulary: readonly string[],
): Network {
  const perToken = ['batch_size', 'sequence_length'];
  return {
    inputs: [
      { name: 'input_ids', type: 'int64', shape: perToken },
      { name: 'attention_mask', type: 'int64', shape: perToken },
      ...(hasTokenTypes ? [{ name: 'token_type_ids', type: 'int64' as const, shape: perToken }] : []),
      { name: 'bbox', type: 'int64', shape: [...perToken, 4] },
      ...(hasPicture
        ? [{ name: 'pixel_values', type: 'float' as const, shape: ['batch_size', 3, SIDE, SIDE] }]
        : []),
    ],
    outputs: [{ name: 'logits', type: 'float', shape: [...perToken, LABELS.length] }],
    steps: [
      step('Gather', 'tokens input_ids > by_token'),
      step('Cast', 'bbox > places', { to: 1 }),
      step('MatMul', 'places place_weights > by_place'),
      step('Add', 'by_token by_place > by_both'),
      ...(hasPicture
        ? [step('ReduceMean', 'pixel_values > brightness', { keepdims: 0 })]
        : [step('Identity', 'always_bright > brightness')]),
      ...(isSlow ? SLOW_STEPS : [step('Identity', 'brightness > brightness_at_last')]),
      step('Mul', 'brightness_at_last brightness_weights > by_brightness'),
      step('Add', 'by_both by_brightness > scores'),
      ...(hasTokenTypes ? TOKEN_TYPE_STEPS : [step('Identity', 'scores > typed')]),
      step('Cast', 'attention_mask > seen', { to: 1 }),
      step('Unsqueeze', 'seen last_axis > seen_rows'),
      step('Mul', 'typed seen_rows > logits'),
    ],
    constants: constantsOf(vocabulary),
  };
}

/** Products of a matrix that depends on the input, so that nothing can be computed ahead; in the end one of its numbers, made nothing, is added. */
const SLOW_PRODUCTS = 400;
const SLOW_STEPS: readonly Step[] = [
  step('ReduceMean', 'by_token > mean', { keepdims: 0 }),
  step('Expand', 'mean slow_shape > product_0'),
  ...Array.from({ length: SLOW_PRODUCTS }, (_, index) => [
    step('MatMul', `product_${index} product_${index} > square_${index}`),
    step('Tanh', `square_${index} > product_${index + 1}`),
  ]).flat(),
  step('ReduceMean', `product_${SLOW_PRODUCTS} > slow_mean`, { keepdims: 0 }),
  step('Mul', 'slow_mean nothing > slow_nothing'),
  step('Add', 'brightness slow_nothing > brightness_at_last'),
];

/** Token types change nothing, but have to be there. */
const TOKEN_TYPE_STEPS: readonly Step[] = [
  step('Cast', 'token_type_ids > types', { to: 1 }),
  step('Unsqueeze', 'types last_axis > type_rows'),
  step('Add', 'scores type_rows > typed'),
];

function constantsOf(vocabulary: readonly string[]): readonly Constant[] {
  const weights = LABELS.map((label) => WEIGHTS[label] ?? NONE);
  const isDigit = (token: string) => DIGITS.includes(token.replace(BLANK, '') || BLANK);
  const count = LABELS.length;
  const row = (pick: (weight: Weights) => number) => weights.map(pick);
  const nothing = new Float32Array(count);
  return [
    {
      name: 'tokens',
      type: 'float',
      shape: [vocabulary.length, count],
      values: vocabulary.flatMap((token) => row(({ digit, letter }) => (isDigit(token) ? digit : letter))),
    },
    {
      name: 'place_weights',
      type: 'float',
      shape: [4, count],
      values: [...row(({ left }) => left), ...row(({ top }) => top), ...nothing, ...nothing],
    },
    {
      name: 'brightness_weights',
      type: 'float',
      shape: [count],
      values: row(({ brightness }) => brightness),
    },
    { name: 'always_bright', type: 'float', shape: [], values: [1] },
    { name: 'nothing', type: 'float', shape: [], values: [0] },
    { name: 'slow_shape', type: 'int64', shape: [2], values: [1_500, 1_500] },
    { name: 'last_axis', type: 'int64', shape: [1], values: [2] },
  ];
}
