import { step, type Constant, type Network, type Port, type Step } from './write-onnx.ts';

/** Size of the states and side of the patches, in the smallest network that has the form of a Donut export. */
const STATE = 8;
const PATCH = 16;

/** An encoder that makes one state of each patch of the picture: its brightness. */
export const TINY_ENCODER: Network = {
  inputs: [{ name: 'pixel_values', type: 'float', shape: ['batch_size', 'num_channels', 'height', 'width'] }],
  outputs: [
    { name: 'last_hidden_state', type: 'float', shape: ['batch_size', 'encoder_sequence_length', STATE] },
  ],
  steps: [
    step('Conv', 'pixel_values w > patches', { kernel_shape: [PATCH, PATCH], strides: [PATCH, PATCH] }),
    step('Reshape', 'patches shape > flat'),
    step('Transpose', 'flat > last_hidden_state', { perm: [0, 2, 1] }),
  ],
  constants: [
    {
      name: 'w',
      type: 'float',
      shape: [STATE, 3, PATCH, PATCH],
      values: new Float32Array(STATE * 3 * PATCH * PATCH).fill(1 / (3 * PATCH * PATCH)),
    },
    numbers('shape', [0, STATE, -1]),
  ],
};

/** What the decoder says, token by token, for a bright and for a dark picture. */
export interface DecoderScripts {
  readonly bright: readonly number[];
  readonly dark: readonly number[];
  readonly vocabularySize: number;
  /** Token that ends an answer. */
  readonly end: number;
}

/** Tokens of an answer at most. */
export const MAX_POSITIONS = 96;

/**
 * A decoder with the inputs and outputs of a merged export: its position is the length of the cache, and the brightness of the picture
 * chooses between two answers.
 */
export function tinyDecoder(scripts: DecoderScripts): Network {
  return {
    inputs: [
      { name: 'input_ids', type: 'int64', shape: ['batch_size', 'decoder_sequence_length'] },
      {
        name: 'encoder_hidden_states',
        type: 'float',
        shape: ['batch_size', 'encoder_sequence_length', STATE],
      },
      ...cachePorts('past_key_values', 'past_decoder_sequence_length', 'past_encoder_sequence_length'),
      { name: 'use_cache_branch', type: 'bool', shape: [1] },
    ],
    outputs: [
      {
        name: 'logits',
        type: 'float',
        shape: ['batch_size', 'decoder_sequence_length', scripts.vocabularySize],
      },
      ...cachePorts('present', 'total_length', 'encoder_sequence_length_out'),
    ],
    steps: [...POSITION, ...ANSWER, ...CACHE],
    constants: [
      ...CONSTANTS,
      scriptTable('bright_script', scripts.bright, scripts),
      scriptTable('dark_script', scripts.dark, scripts),
    ],
  };
}

const POSITION: readonly Step[] = [
  step('Shape', 'past_key_values.0.decoder.key > past_shape'),
  step('Gather', 'past_shape two > past_length', { axis: 0 }),
  step('Shape', 'input_ids > ids_shape'),
  step('Gather', 'ids_shape one > length', { axis: 0 }),
  step('Add', 'past_length length > end'),
  step('Range', 'past_length end one > positions'),
  step('Min', 'positions last_position > rows'),
];

const ANSWER: readonly Step[] = [
  step('Gather', 'bright_script rows > bright_logits', { axis: 0 }),
  step('Gather', 'dark_script rows > dark_logits', { axis: 0 }),
  step('ReduceMean', 'encoder_hidden_states > brightness', { keepdims: 0 }),
  step('Greater', 'brightness nothing > is_bright'),
  step('Where', 'is_bright bright_logits dark_logits > chosen'),
  step('Unsqueeze', 'chosen axis_0 > batched'),
  // Keeps `use_cache_branch` an input that is used.
  step('Cast', 'use_cache_branch > branch', { to: 1 }),
  step('Mul', 'branch nothing_1 > no_change'),
  step('Add', 'batched no_change > logits'),
];

const CACHE: readonly Step[] = [
  step('Gather', 'ids_shape zero_1 > batch', { axis: 0 }),
  step('Unsqueeze', 'length axis_0 > length_1'),
  step('Concat', 'batch one_1 length_1 state_1 > new_shape', { axis: 0 }),
  step('ConstantOfShape', 'new_shape > new_states'),
  step('Concat', 'past_key_values.0.decoder.key new_states > present.0.decoder.key', { axis: 2 }),
  step('Concat', 'past_key_values.0.decoder.value new_states > present.0.decoder.value', { axis: 2 }),
  step('Unsqueeze', 'encoder_hidden_states axis_1 > present.0.encoder.key'),
  step('Identity', 'present.0.encoder.key > present.0.encoder.value'),
];

const CONSTANTS: readonly Constant[] = [
  number('one', 1),
  number('two', 2),
  number('last_position', MAX_POSITIONS - 1),
  numbers('zero_1', [0]),
  numbers('one_1', [1]),
  numbers('state_1', [STATE]),
  numbers('axis_0', [0]),
  numbers('axis_1', [1]),
  { name: 'nothing', type: 'float', shape: [], values: [0] },
  { name: 'nothing_1', type: 'float', shape: [1], values: [0] },
];

/** Row `n` makes the token after position `n` the likeliest by far. */
function scriptTable(
  name: string,
  script: readonly number[],
  { vocabularySize, end }: DecoderScripts,
): Constant {
  const values = new Float32Array(MAX_POSITIONS * vocabularySize).fill(-10);
  for (let row = 0; row < MAX_POSITIONS; row += 1) values[row * vocabularySize + (script[row] ?? end)] = 10;
  return { name, type: 'float', shape: [MAX_POSITIONS, vocabularySize], values };
}

/** The cache of one layer with one head. The library knows these ports by their names, and the batch by the name of its size. */
function cachePorts(prefix: string, decoderLength: string, encoderLength: string): readonly Port[] {
  return (['decoder', 'encoder'] as const).flatMap((part) =>
    ['key', 'value'].map((kind) => ({
      name: `${prefix}.0.${part}.${kind}`,
      type: 'float' as const,
      shape: ['batch_size', 1, part === 'decoder' ? decoderLength : encoderLength, STATE],
    })),
  );
}

function number(name: string, value: number): Constant {
  return { name, type: 'int64', shape: [], values: [value] };
}

function numbers(name: string, values: readonly number[]): Constant {
  return { name, type: 'int64', shape: [values.length], values };
}
