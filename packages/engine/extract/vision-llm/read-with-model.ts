import type { Document } from '@vouch/core/document/document.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { askDirectly, type AskedSubject, type AskModel } from '../../llm/ask-about.ts';
import { llmError, mayAnotherModelDo, type LlmError } from '../../llm/llm-error.ts';
import type { LlmSettings } from '../../llm/make-model.ts';
import { READING_FORM } from './answer-forms.ts';
import { createFieldTeller } from './field-teller.ts';
import { fillMissing } from './fill-missing.ts';
import { picturesOf, type DrawablePages } from './pictures-of.ts';
import type { VisionReadingBody } from './vision-schema.ts';

/** A document that the local reader is not sure of. */
export interface ModelReadingInput {
  readonly settings: LlmSettings;
  /** Names of models, the cheapest first: a further one is asked where the one before left something open. */
  readonly models: readonly string[];
  readonly ask?: AskModel;
  /** Whose document it is; `null` where nobody keeps accounts. */
  readonly subject: AskedSubject | null;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly pages: DrawablePages;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Whether a reading leaves nothing open. */
  readonly isEnough: (extraction: Extraction) => boolean;
  /** Each value as the model names it, such as "grandTotal: 119.00 EUR". */
  readonly onText: (line: string) => void;
}

/**
 * Lets models read a document, one after the other until nothing is left open, and adds what only they found. What they say is told as
 * it comes. After an error that the next one would meet as well, no further one is asked. The error of the last one counts only when none
 * gave an answer.
 */
export async function readWithModel(input: ModelReadingInput): Promise<Result<Extraction, LlmError>> {
  const { document, extraction, settings, subject, signal, now } = input;
  const ask = input.ask ?? askDirectly;
  const content = await picturesOf(input.pages);
  let best: Result<Extraction, LlmError> = { ok: false, error: llmError('no-model') };
  const bodies: VisionReadingBody[] = [];
  for (const modelName of input.models) {
    const tell = createFieldTeller(({ name, printed }) => input.onText(`${name}: ${printed}`));
    const asked = await ask({
      settings,
      modelName,
      subject,
      ...READING_FORM,
      content,
      signal,
      now,
      onPartial: (partial) => tell(partial, false),
    });
    if (!asked.ok) {
      if (!best.ok) best = asked;
      if (!mayAnotherModelDo(asked.error)) break;
      continue;
    }
    tell(asked.value.output, true);
    // The dearer model's word counts where both name a value.
    bodies.unshift(asked.value.output);
    best = { ok: true, value: bodies.reduce((sum, body) => fillMissing(sum, body, document), extraction) };
    if (input.isEnough(best.value)) break;
  }
  return best;
}
