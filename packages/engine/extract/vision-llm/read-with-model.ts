import type { Document } from '@vouch/core/document/document.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { askModel } from '../../llm/ask-model.ts';
import type { LlmError } from '../../llm/llm-error.ts';
import { makeModel, type LlmSettings } from '../../llm/make-model.ts';
import { fillMissing } from './fill-missing.ts';
import { READING_INSTRUCTIONS } from './instructions.ts';
import { picturesOf, type DrawablePages } from './pictures-of.ts';
import { VisionReading } from './vision-schema.ts';

/** A document that the local reader is not sure of. */
export interface ModelReadingInput {
  readonly settings: LlmSettings;
  readonly model: string;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly pages: DrawablePages;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Each value as the model names it, such as "grandTotal: 119.00 EUR". */
  readonly onText: (line: string) => void;
}

/** Lets the model read a document and adds what only it found. What it says is told as it comes. */
export async function readWithModel(input: ModelReadingInput): Promise<Result<Extraction, LlmError>> {
  const { document, extraction, signal, now } = input;
  const tell = createTeller(input.onText);
  const asked = await askModel({
    model: makeModel(input.settings, input.model),
    schema: VisionReading,
    name: 'document_reading',
    instructions: READING_INSTRUCTIONS,
    content: await picturesOf(input.pages),
    signal,
    now,
    onPartial: (partial) => tell(partial, false),
  });
  if (!asked.ok) return asked;
  tell(asked.value.output, true);
  return { ok: true, value: fillMissing(extraction, asked.value.output, document) };
}

/** Tells each field once, when the next one has begun: only then is it whole. */
function createTeller(onText: (line: string) => void): (partial: unknown, isWhole: boolean) => void {
  let told = 0;
  return (partial, isWhole) => {
    const fields = fieldsIn(partial);
    const whole = isWhole ? fields.length : fields.length - 1;
    for (; told < whole; told += 1) {
      const field = fields[told];
      if (field !== undefined) onText(`${field.name}: ${field.printed}`);
    }
  };
}

function fieldsIn(partial: unknown): readonly { readonly name: string; readonly printed: string }[] {
  const fields: unknown =
    typeof partial === 'object' && partial !== null ? Reflect.get(partial, 'fields') : null;
  if (!Array.isArray(fields)) return [];
  return fields.map((field: unknown) => ({ name: textAt(field, 'name'), printed: textAt(field, 'printed') }));
}

function textAt(node: unknown, name: string): string {
  const value: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, name) : '';
  return typeof value === 'string' ? value : '';
}
