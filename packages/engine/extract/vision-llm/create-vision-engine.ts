import type {
  EngineAdapter,
  EngineAnswer,
  EngineInput,
  EngineSilence,
} from '@vouch/core/ensemble/engine-adapter.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { z } from 'zod';
import type { Document } from '@vouch/core/document/document.ts';
import { askDirectly, type AskModel } from '../../llm/ask-about.ts';
import type { Question } from '../../llm/ask-model.ts';
import { llmError, mayAnotherModelDo, type LlmError } from '../../llm/llm-error.ts';
import type { LlmSettings } from '../../llm/make-model.ts';
import { DOUBT_FORM, READING_FORM } from './answer-forms.ts';
import { createFieldTeller } from './field-teller.ts';
import { picturesOf } from './pictures-of.ts';
import { toOpinion } from './to-opinion.ts';
import { toVisionReading } from './to-vision-reading.ts';

/** What a vision engine is made of. */
export interface VisionEngineParts {
  /** `null` when no model is configured. */
  readonly settings: LlmSettings | null;
  /** Model that is asked when the request names none, or one that is not served here. */
  readonly model: string;
  /** Further models that requests may name. */
  readonly models: readonly string[];
  /** Dearer model that is asked where the first is not sure; `null` for none. */
  readonly strongModel: string | null;
  /** Counts and limits questions; absent: they are asked directly. */
  readonly ask?: AskModel;
  readonly timeoutMs: number;
  readonly now: () => Date;
  /** Told of every failure: its kind and status, nothing of the document. */
  readonly onFailure: (error: LlmError) => void;
}

/** What is left of the time for handing over what was found until then, milliseconds. */
const LAST_MS = 1000;
/** Doubts that are surer than this need no second opinion. */
const SURE_DOUBT = 0.8;
const NOT_SET_UP =
  'No language model is set up on this server. Set OPENAI_API_KEY or LLM_BASE_URL to use one.';

/** The vision model as an engine: it copies what is printed and points at what looks changed; both are asked at once. */
export function createVisionEngine(parts: VisionEngineParts): EngineAdapter {
  const { settings, timeoutMs } = parts;
  return {
    engine: 'vision_llm',
    timeoutMs,
    models: [parts.model, ...parts.models, ...(parts.strongModel === null ? [] : [parts.strongModel])],
    unavailable: () => (settings === null ? NOT_SET_UP : null),
    analyze: async (input, signal) =>
      settings === null
        ? { ok: false, error: { status: 'unavailable', reason: NOT_SET_UP } }
        : await analyze(parts, settings, { input, signal }),
  };
}

interface Look {
  readonly input: EngineInput;
  readonly signal: AbortSignal;
}

/**
 * Lets the models look, the cheapest first, until one is sure; a model that the request names is asked alone. All share the engine's time: what
 * is still asked shortly before its end is given up, so that what was answered is not lost with it.
 */
async function analyze(
  parts: VisionEngineParts,
  settings: LlmSettings,
  look: Look,
): Promise<Result<EngineAnswer, EngineSilence>> {
  const timeUp = AbortSignal.timeout(Math.max(0, parts.timeoutMs - LAST_MS));
  const signal = AbortSignal.any([look.signal, timeUp]);
  const { document } = await look.input.reading();
  const content = await picturesOf({
    count: document.pages.length,
    page: (number, widthPx) => look.input.page(number, widthPx),
  });
  let best: Result<EngineAnswer, EngineSilence> | null = null;
  for (const modelName of modelsFor(parts, look.input.model)) {
    const { answer, mayAnotherDo } = await askOne(parts, settings, {
      input: look.input,
      signal,
      document,
      content,
      modelName,
    });
    best = best === null ? answer : joined(best, answer);
    if (!mayAnotherDo || timeUp.aborted) break;
    if (answer.ok && isSure(answer.value)) break;
  }
  return best ?? { ok: false, error: { status: 'unavailable', reason: NOT_SET_UP } };
}

/** The later model's word counts, and the earlier one's where the later says nothing. */
function joined(
  best: Result<EngineAnswer, EngineSilence>,
  next: Result<EngineAnswer, EngineSilence>,
): Result<EngineAnswer, EngineSilence> {
  if (!next.ok || !best.ok) return next.ok ? next : best;
  const { reading, opinion, model } = next.value;
  return {
    ok: true,
    value: {
      model: reading === null && best.value.reading !== null ? best.value.model : model,
      reading: reading ?? best.value.reading,
      opinion: opinion ?? best.value.opinion,
    },
  };
}

/** Names of other providers' models mean "whatever is configured". */
function modelsFor(
  { model, models, strongModel }: VisionEngineParts,
  asked: string | null,
): readonly string[] {
  if (asked !== null && asked !== model && [...models, strongModel].includes(asked)) return [asked];
  return strongModel === null || strongModel === model ? [model] : [model, strongModel];
}

/** Whether a dearer model would hardly tell more: everything that was read stands on the page, and nothing is doubted halfway. */
function isSure({ reading, opinion }: EngineAnswer): boolean {
  const isRead = reading !== null && reading.total !== null && (reading.unverified ?? []).length === 0;
  const isDecided = opinion !== null && (opinion.label === 'real' || opinion.confidence >= SURE_DOUBT);
  return isRead && isDecided;
}

interface OneLook extends Look {
  readonly document: Document;
  readonly content: Question<z.ZodType>['content'];
  readonly modelName: string;
}

interface OneAnswer {
  readonly answer: Result<EngineAnswer, EngineSilence>;
  readonly mayAnotherDo: boolean;
}

async function askOne(
  parts: VisionEngineParts,
  settings: LlmSettings,
  { input, signal, document, content, modelName }: OneLook,
): Promise<OneAnswer> {
  const ask = parts.ask ?? askDirectly;
  const subject = input.subject === undefined ? null : { ...input.subject, sha256: document.file.sha256 };
  const common = { settings, modelName, subject, content, signal, now: parts.now };
  const tell = createFieldTeller(({ name, printed }) => input.onProgress?.(`Read ${name}: ${printed}`));
  const [read, doubts] = await Promise.all([
    ask({ ...common, ...READING_FORM, onPartial: (partial) => tell(partial, false) }),
    ask({ ...common, ...DOUBT_FORM }),
  ]);
  const errors = [read, doubts].flatMap((answer) => (answer.ok ? [] : [answer.error]));
  for (const error of errors) parts.onFailure(error);
  const mayAnotherDo = errors.every(mayAnotherModelDo);
  if (read.ok) tell(read.value.output, true);
  if (!read.ok && !doubts.ok) return { answer: { ok: false, error: silenceOf(doubts.error) }, mayAnotherDo };
  const value = {
    model: modelName,
    reading: read.ok ? toVisionReading(read.value.output, document) : null,
    opinion: doubts.ok ? toOpinion(doubts.value.output) : null,
  };
  return { answer: { ok: true, value }, mayAnotherDo };
}

function silenceOf({ kind, message }: LlmError): EngineSilence {
  if (kind === 'budget') return { status: 'unavailable', reason: message };
  // A question is cancelled when the engine's time is up.
  if (kind === 'cancelled') return { status: 'timeout', reason: llmError('timeout').message };
  return { status: kind === 'timeout' ? 'timeout' : 'failed', reason: message };
}
