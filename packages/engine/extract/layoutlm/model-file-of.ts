import type { ManifestOf } from '../../models/manifest.ts';

/** Endings of weights by precision, as optimum and transformers.js name them. */
const ENDINGS: Readonly<Record<ManifestOf<'layoutlm'>['precision'], string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
};

/** Path of the weights within the folder: beside the other files as optimum exports them, or in `onnx/`. Throws when the manifest lists neither. */
export function modelFileOf({
  precision,
  files,
}: Pick<ManifestOf<'layoutlm'>, 'precision' | 'files'>): string {
  const name = `model${ENDINGS[precision]}.onnx`;
  const path = [`onnx/${name}`, name].find((candidate) => Object.hasOwn(files, candidate));
  if (path === undefined) throw new TypeError(`The model has no ${name}.`);
  return path;
}
