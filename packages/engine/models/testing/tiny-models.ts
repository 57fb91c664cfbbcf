import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeManifest } from '../make-manifest.ts';
import { MANIFEST_FILE } from '../manifest.ts';
import { TINY_CORD, TINY_DOCVQA, TINY_QUESTIONS, TINY_SROIE, tinyDonutFiles } from './tiny-donut.ts';
import { TINY_DIMENSIONS, tinyEmbeddingFiles } from './tiny-embedding.ts';
import { tinyLayoutlmFiles } from './tiny-layoutlm.ts';
import { type ModelFiles, writeModelFolder } from './write-model-folder.ts';

interface TinyModel {
  readonly files: ModelFiles;
  /** What stands in its manifest besides the files. */
  readonly given: Readonly<Record<string, unknown>>;
}

const OURS = { licence: { id: 'Apache-2.0', isCommercialUseAllowed: true, note: 'Made by a script.' } };
const PICTURE = { width: 224, height: 224, mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

/** All tiny models by name: right inputs and outputs, scripted answers, no trained weights. */
export const TINY_MODELS: Readonly<Record<string, TinyModel>> = {
  'tiny-donut-cord': {
    files: tinyDonutFiles(TINY_CORD),
    given: { family: 'donut', labels: 'cord', preprocessing: { prompt: TINY_CORD.prompt, maxTokens: 90 } },
  },
  'tiny-donut-sroie': {
    files: tinyDonutFiles(TINY_SROIE),
    given: { family: 'donut', labels: 'sroie', preprocessing: { prompt: TINY_SROIE.prompt, maxTokens: 90 } },
  },
  'tiny-donut-docvqa': {
    files: tinyDonutFiles(TINY_DOCVQA),
    given: {
      family: 'donut',
      labels: 'docvqa',
      preprocessing: {
        prompt: '<s_docvqa><s_question>{question}</s_question><s_answer>',
        questions: TINY_QUESTIONS,
        maxTokens: 90,
      },
    },
  },
  'tiny-embedding': {
    files: tinyEmbeddingFiles(),
    given: {
      family: 'embedding',
      preprocessing: { dimensions: TINY_DIMENSIONS, maxTokens: 64, queryPrefix: 'query: ' },
    },
  },
  'tiny-layoutlmv3': {
    files: tinyLayoutlmFiles({ hasPicture: true, hasTokenTypes: false }),
    given: {
      family: 'layoutlm',
      labels: 'sroie',
      preprocessing: { windowTokens: 64, overlapTokens: 16, sepBox: [0, 0, 0, 0], picture: PICTURE },
    },
  },
  'tiny-layoutlm': {
    files: tinyLayoutlmFiles({ hasPicture: false, hasTokenTypes: true }),
    given: { family: 'layoutlm', labels: 'sroie', preprocessing: {} },
  },
  'tiny-lilt': {
    files: tinyLayoutlmFiles({ hasPicture: false, hasTokenTypes: false }),
    given: { family: 'layoutlm', labels: 'sroie', preprocessing: { sepBox: [0, 0, 0, 0] } },
  },
};

/** A model of the tests only: it computes for minutes. */
const SLOW_MODEL: TinyModel = {
  files: tinyLayoutlmFiles({ hasPicture: false, hasTokenTypes: false, isSlow: true }),
  given: { family: 'layoutlm', labels: 'sroie', preprocessing: {} },
};

/** Writes a tiny model with its manifest into a folder of its name on a shelf; gives the model's folder. */
export async function writeTinyModel(shelf: string, name: keyof typeof TINY_MODELS): Promise<string> {
  const model = name === 'tiny-slow' ? SLOW_MODEL : TINY_MODELS[name];
  if (model === undefined) throw new RangeError(`There is no tiny model ${name}.`);
  const folder = join(shelf, name);
  await writeModelFolder(folder, model.files);
  const manifest = await makeManifest(folder, { name, ...OURS, ...model.given });
  if (!manifest.ok) throw new Error(manifest.error.message);
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest.value, null, 2)}\n`);
  return folder;
}
