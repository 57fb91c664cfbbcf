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
import type { LlmError } from '../../llm/llm-error.ts';
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

/** Lets the models look, the cheapest first, until one is sure; a model that the request names is asked alone. */
async function analyze(
  parts: VisionEngineParts,
  settings: LlmSettings,
  look: Look,
): Promise<Result<EngineAnswer, EngineSilence>> {
  const { document } = await look.input.reading();
  const content = await picturesOf({
    count: document.pages.length,
    page: (number, widthPx) => look.input.page(number, widthPx),
  });
  let best: Result<EngineAnswer, EngineSilence> | null = null;
  for (const modelName of modelsFor(parts, look.input.model)) {
    const answer = await askOne(parts, settings, { ...look, document, content, modelName });
    if (answer.ok || best === null) best = answer;
    if (!answer.ok && answer.error.status === 'unavailable') break;
    if (answer.ok && isSure(answer.value)) break;
  }
  return best ?? { ok: false, error: { status: 'unavailable', reason: NOT_SET_UP } };
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

async function askOne(
  parts: VisionEngineParts,
  settings: LlmSettings,
  { input, signal, document, content, modelName }: OneLook,
): Promise<Result<EngineAnswer, EngineSilence>> {
  const ask = parts.ask ?? askDirectly;
  const subject = input.subject === undefined ? null : { ...input.subject, sha256: document.file.sha256 };
  const common = { settings, modelName, subject, content, signal, now: parts.now };
  const tell = createFieldTeller(({ name, printed }) => input.onProgress?.(`Read ${name}: ${printed}`));
  const [read, doubts] = await Promise.all([
    ask({ ...common, ...READING_FORM, onPartial: (partial) => tell(partial, false) }),
    ask({ ...common, ...DOUBT_FORM }),
  ]);
  for (const answer of [read, doubts]) if (!answer.ok) parts.onFailure(answer.error);
  if (read.ok) tell(read.value.output, true);
  if (!read.ok && !doubts.ok) return { ok: false, error: silenceOf(doubts.error) };
  return {
    ok: true,
    value: {
      model: modelName,
      reading: read.ok ? toVisionReading(read.value.output, document) : null,
      opinion: doubts.ok ? toOpinion(doubts.value.output) : null,
    },
  };
}

function silenceOf({ kind, message }: LlmError): EngineSilence {
  if (kind === 'budget') return { status: 'unavailable', reason: message };
  const isTimeout = kind === 'timeout' || kind === 'cancelled';
  return { status: isTimeout ? 'timeout' : 'failed', reason: message };
}
