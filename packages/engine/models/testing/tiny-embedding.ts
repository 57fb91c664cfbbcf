import { byteTokenizer, byteVocabulary } from './byte-tokenizer.ts';
import type { ModelFiles } from './write-model-folder.ts';
import { step, writeOnnx } from './write-onnx.ts';

/** Numbers of a vector of the tiny model. */
export const TINY_DIMENSIONS = 16;

/** Files of a model that makes vectors: each token has one of its own, so texts with the same signs are alike. */
export function tinyEmbeddingFiles(): ModelFiles {
  const vocabulary = byteVocabulary();
  const perToken = ['batch_size', 'sequence_length'];
  return {
    'onnx/model.onnx': writeOnnx({
      inputs: [
        { name: 'input_ids', type: 'int64', shape: perToken },
        { name: 'attention_mask', type: 'int64', shape: perToken },
      ],
      outputs: [{ name: 'last_hidden_state', type: 'float', shape: [...perToken, TINY_DIMENSIONS] }],
      steps: [
        step('Gather', 'tokens input_ids > states'),
        step('Cast', 'attention_mask > seen', { to: 1 }),
        step('Unsqueeze', 'seen last_axis > seen_rows'),
        step('Mul', 'states seen_rows > last_hidden_state'),
      ],
      constants: [
        {
          name: 'tokens',
          type: 'float',
          shape: [vocabulary.length, TINY_DIMENSIONS],
          values: vocabulary.flatMap((_, id) => stateOf(id)),
        },
        { name: 'last_axis', type: 'int64', shape: [1], values: [2] },
      ],
    }),
    'config.json': { model_type: 'bert', hidden_size: TINY_DIMENSIONS, vocab_size: vocabulary.length },
    'tokenizer.json': byteTokenizer(vocabulary),
    'tokenizer_config.json': {
      tokenizer_class: 'RobertaTokenizer',
      pad_token: '<pad>',
      unk_token: '<unk>',
      model_max_length: 128,
    },
  };
}

/** Numbers between -1 and 1 that differ from token to token in no simple way. */
function stateOf(id: number): number[] {
  return Array.from({ length: TINY_DIMENSIONS }, (_, index) => Math.sin((id + 1) * (index + 1) * 12.9898));
}
