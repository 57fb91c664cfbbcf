import type { ModelManifestBody } from './manifest.ts';

/** Endings of weights by precision, as optimum and transformers.js name them. */
const ENDINGS: Readonly<Record<ModelManifestBody['precision'], string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
};

/** Where a model's weights lie within its folder. */
export interface WeightsFile {
  /** `onnx` as transformers.js has it, or the empty text: beside the other files, as optimum exports. */
  readonly subfolder: 'onnx' | '';
  readonly path: string;
}

/** The file of a network such as `model` or `encoder_model`. Throws when the manifest lists it in neither place. */
export function weightsFileOf(
  { precision, files }: Pick<ModelManifestBody, 'precision' | 'files'>,
  network: string,
): WeightsFile {
  const name = `${network}${ENDINGS[precision]}.onnx`;
  if (Object.hasOwn(files, `onnx/${name}`)) return { subfolder: 'onnx', path: `onnx/${name}` };
  if (Object.hasOwn(files, name)) return { subfolder: '', path: name };
  throw new TypeError(`The model has no ${name}.`);
}
