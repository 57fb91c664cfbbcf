import type {
  EngineAdapter,
  EngineAnswer,
  EngineInput,
  EngineSilence,
} from '@vouch/core/ensemble/engine-adapter.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { z } from 'zod';
import { askModel, type Question } from '../../llm/ask-model.ts';
import type { LlmError } from '../../llm/llm-error.ts';
import { makeModel, type LlmSettings } from '../../llm/make-model.ts';
import { DOUBT_INSTRUCTIONS, READING_INSTRUCTIONS } from './instructions.ts';
import { picturesOf } from './pictures-of.ts';
import { toOpinion } from './to-opinion.ts';
import { toVisionReading } from './to-vision-reading.ts';
import { VisionDoubts, VisionReading } from './vision-schema.ts';

/** What a vision engine is made of. */
export interface VisionEngineParts {
  /** `null` when no model is configured. */
  readonly settings: LlmSettings | null;
  /** Model that is asked when the request names none, or one that is not served here. */
  readonly model: string;
  /** Further models that requests may name. */
  readonly models: readonly string[];
  readonly timeoutMs: number;
  readonly now: () => Date;
  /** Told of every failure: its kind and status, nothing of the document. */
  readonly onFailure: (error: LlmError) => void;
}

const NOT_SET_UP =
  'No language model is set up on this server. Set OPENAI_API_KEY or LLM_BASE_URL to use one.';

/** The vision model as an engine: it copies what is printed and points at what looks changed; both are asked at once. */
export function createVisionEngine(parts: VisionEngineParts): EngineAdapter {
  const { settings, timeoutMs } = parts;
  return {
    engine: 'vision_llm',
    timeoutMs,
    models: [parts.model, ...parts.models],
    unavailable: () => (settings === null ? NOT_SET_UP : null),
    analyze: async (input, signal) =>
      settings === null
        ? { ok: false, error: { status: 'unavailable', reason: NOT_SET_UP } }
        : await analyze(parts, settings, { input, signal }),
  };
}

async function analyze(
  parts: VisionEngineParts,
  settings: LlmSettings,
  { input, signal }: { readonly input: EngineInput; readonly signal: AbortSignal },
): Promise<Result<EngineAnswer, EngineSilence>> {
  const name = input.model ?? parts.model;
  const { document } = await input.reading();
  const content = await picturesOf({
    count: document.pages.length,
    page: (number, widthPx) => input.page(number, widthPx),
  });
  const ask = <T extends z.ZodType>(own: Pick<Question<T>, 'schema' | 'name' | 'instructions'>) =>
    askModel({ model: makeModel(settings, name), content, signal, now: parts.now, ...own });
  const [read, doubts] = await Promise.all([
    ask({ schema: VisionReading, name: 'document_reading', instructions: READING_INSTRUCTIONS }),
    ask({ schema: VisionDoubts, name: 'document_doubts', instructions: DOUBT_INSTRUCTIONS }),
  ]);
  for (const answer of [read, doubts]) if (!answer.ok) parts.onFailure(answer.error);
  if (!read.ok && !doubts.ok) return { ok: false, error: silenceOf(doubts.error) };
  return {
    ok: true,
    value: {
      model: name,
      reading: read.ok ? toVisionReading(read.value.output, document) : null,
      opinion: doubts.ok ? toOpinion(doubts.value.output) : null,
    },
  };
}

function silenceOf(error: LlmError): EngineSilence {
  const isTimeout = error.kind === 'timeout' || error.kind === 'cancelled';
  return { status: isTimeout ? 'timeout' : 'failed', reason: error.message };
}
