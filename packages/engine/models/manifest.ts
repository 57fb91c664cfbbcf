import { z } from 'zod';
import { LINE_TARGETS, FIELD_TARGETS } from './label-maps/label-map.ts';

/** Name of the file that makes a folder a model. */
export const MANIFEST_FILE = 'vouch-model.json';

/** Bounds on a model folder: enough for the largest document models, too little to fill a disk by accident. */
export const MODEL_BOUNDS = {
  maxFiles: 64,
  /** One file, bytes; external weights of large models are one file. */
  maxFileBytes: 4 * 1024 ** 3,
  maxTotalBytes: 8 * 1024 ** 3,
  maxManifestBytes: 256 * 1024,
} as const;

/** A name that is safe as a folder on every system. */
export const ModelName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'Take 1 to 64 of a-z, 0-9, dot, dash and underscore.')
  .refine((name) => !name.includes('..') && !name.endsWith('.'), 'Take a name without two dots in a row.');

/** A path within the folder, at most three deep, with forward slashes. */
const FilePath = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,2}$/);

const FileEntry = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 in 64 lower-case hexadecimal digits.'),
  sizeBytes: z.int().min(0).max(MODEL_BOUNDS.maxFileBytes),
});

const Licence = z.strictObject({
  /** SPDX identifier where there is one, such as MIT or CC-BY-NC-SA-4.0. */
  id: z.string().min(1).max(100),
  /** `null`: nobody said. */
  isCommercialUseAllowed: z.boolean().nullable(),
  note: z.string().max(500).default(''),
});

const Labels = z.union([
  z.enum(['cord', 'sroie', 'docvqa']),
  z.record(z.string().min(1).max(100), z.enum([...FIELD_TARGETS, ...LINE_TARGETS])),
]);

const common = {
  /** Version of this form. */
  vouchModel: z.literal(1),
  name: ModelName,
  licence: Licence,
  /** Where the weights come from: for people only, never fetched. */
  source: z.string().max(500).default(''),
  files: z
    .record(FilePath, FileEntry)
    .refine((files) => Object.keys(files).length <= MODEL_BOUNDS.maxFiles, 'Too many files.')
    .refine(
      (files) =>
        Object.values(files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= MODEL_BOUNDS.maxTotalBytes,
      'The files are larger than 8 GB together.',
    ),
  /** Which weights are loaded, by the endings that optimum and transformers.js give them. */
  precision: z.enum(['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16']).default('fp32'),
};

const BoxOfToken = z.tuple([z.int(), z.int(), z.int(), z.int()]);
const Triple = z.tuple([z.number(), z.number(), z.number()]);

/** A model that reads a picture and writes a tree of values. */
export const DonutManifest = z.strictObject({
  ...common,
  family: z.literal('donut'),
  labels: Labels,
  preprocessing: z.strictObject({
    /** Width at which the page is drawn before the model's own picture processing. */
    pageWidthPx: z.int().min(64).max(4000).default(1280),
    /** What the decoder starts with, such as `<s_cord-v2>`; `{question}` stands for a question. */
    prompt: z.string().min(1).max(200),
    maxTokens: z.int().min(1).max(4096).default(768),
    /** Questions by what they ask for; only for models that answer questions. */
    questions: z.partialRecord(z.enum(FIELD_TARGETS), z.string().min(1).max(300)).optional(),
  }),
});

/** A model that labels words by text, place and (some of them) picture. */
export const LayoutlmManifest = z.strictObject({
  ...common,
  family: z.literal('layoutlm'),
  labels: Labels,
  preprocessing: z.strictObject({
    windowTokens: z.int().min(16).max(4096).default(512),
    /** Tokens that two windows share. */
    overlapTokens: z.int().min(0).max(2048).default(128),
    clsBox: BoxOfToken.default([0, 0, 0, 0]),
    sepBox: BoxOfToken.default([1000, 1000, 1000, 1000]),
    /** How the page picture is made; only for models that look at it. */
    picture: z
      .strictObject({
        width: z.int().min(16).max(2048),
        height: z.int().min(16).max(2048),
        mean: Triple,
        deviation: Triple.refine((values) => values.every((value) => value > 0), 'Deviations are above 0.'),
      })
      .nullable()
      .default(null),
  }),
});

/** A model that turns text into vectors. */
export const EmbeddingManifest = z.strictObject({
  ...common,
  family: z.literal('embedding'),
  preprocessing: z.strictObject({
    dimensions: z.int().min(8).max(4096),
    maxTokens: z.int().min(8).max(8192).default(512),
    pooling: z.enum(['mean', 'cls']).default('mean'),
    /** Put before what is stored and before what is searched for, such as `passage: ` and `query: `. */
    passagePrefix: z.string().max(100).default(''),
    queryPrefix: z.string().max(100).default(''),
  }),
});

/** What stands in a model folder's manifest. */
export const ModelManifest = z.discriminatedUnion('family', [
  DonutManifest,
  LayoutlmManifest,
  EmbeddingManifest,
]);

/** What stands in a model folder's manifest. */
export type ModelManifestBody = z.infer<typeof ModelManifest>;
/** Kinds of models that can be run. */
export type ModelFamily = ModelManifestBody['family'];
/** The manifest of one family. */
export type ManifestOf<F extends ModelFamily> = Extract<ModelManifestBody, { readonly family: F }>;
