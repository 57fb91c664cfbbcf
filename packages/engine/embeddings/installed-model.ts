import { createHash } from 'node:crypto';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { InferenceError } from '../inference/inference-error.ts';
import type { InferenceHost } from '../inference/inference-host.ts';
import { llmError, type LlmError } from '../llm/llm-error.ts';
import { findModel, type InstalledModel } from '../models/shelf.ts';
import type { EmbeddingModel, VectorKey } from './embedding-model.ts';

/** A model that makes vectors on this machine. */
export interface InstalledModelSettings {
  readonly host: InferenceHost;
  /** Folder of the installed models. */
  readonly shelf: string;
  readonly name: string;
  readonly timeoutMs: number;
}

const MOST_AT_ONCE = 16;

/** Vectors of an installed model. Its key changes with its files and its manifest, so that vectors of two versions are never compared. */
export function createInstalledModel({
  host,
  shelf,
  name,
  timeoutMs,
}: InstalledModelSettings): EmbeddingModel {
  const find = (): Result<InstalledModel<'embedding'>, LlmError> => {
    const model = findModel(shelf, { family: 'embedding', name });
    return model.ok ? model : { ok: false, error: llmError('no-model') };
  };
  return {
    mostAtOnce: MOST_AT_ONCE,
    key: () => {
      const model = find();
      return Promise.resolve(model.ok ? { ok: true, value: keyOf(model.value) } : model);
    },
    async embed(documents, signal, role = 'passage') {
      const model = find();
      if (!model.ok) return model;
      const input = { texts: documents.map(({ text }) => text), role };
      const asked = await host.run(
        { kind: 'embedding', folder: model.value.folder, input },
        { signal, timeoutMs },
      );
      if (!asked.ok) return { ok: false, error: toLlmError(asked.error) };
      return { ok: true, value: { key: keyOf(model.value), vectors: asked.value.vectors } };
    },
  };
}

function keyOf({ name, manifest }: InstalledModel<'embedding'>): VectorKey {
  const { files, preprocessing, precision } = manifest;
  const version = createHash('sha256')
    .update(JSON.stringify([files, preprocessing, precision]))
    .digest('hex');
  return { model: `installed:${name}`, version: version.slice(0, 16), dimensions: preprocessing.dimensions };
}

function toLlmError({ code }: InferenceError): LlmError {
  if (code === 'time-limit') return llmError('timeout');
  if (code === 'cancelled') return llmError('cancelled');
  // It runs, but not on this text.
  if (code === 'model-failed') return llmError('refused');
  return llmError(code === 'model-refused' ? 'no-model' : 'unavailable');
}
