import type { Result } from '@vouch/core/errors/document-error.ts';
import type { z } from 'zod';
import { askModel, type ModelAnswer, type Question } from './ask-model.ts';
import type { LlmError } from './llm-error.ts';
import { makeModel, type LlmSettings } from './make-model.ts';

/** The document that a question is about, and whose it is. */
export interface AskedSubject {
  readonly organizationId: string;
  readonly documentId: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

/** A question to a model by its name. */
export interface ModelQuestion<T extends z.ZodType> extends Omit<Question<T>, 'model'> {
  readonly settings: LlmSettings;
  readonly modelName: string;
  /** `null` where nobody keeps accounts. */
  readonly subject: AskedSubject | null;
}

/** Asks a model; whoever gives one may count, limit and remember on the way. */
export type AskModel = <T extends z.ZodType>(
  question: ModelQuestion<T>,
) => Promise<Result<ModelAnswer<z.output<T>>, LlmError>>;

/** Asks without keeping accounts. */
export const askDirectly: AskModel = ({ settings, modelName, subject: _subject, ...question }) =>
  askModel({ ...question, model: makeModel(settings, modelName) });
