import type { Result } from '@vouch/core/errors/document-error.ts';
import { createOpenAI } from '@ai-sdk/openai';
import { generateImage } from 'ai';
import { classifyError } from './classify-error.ts';
import { llmError, type LlmError } from './llm-error.ts';
import type { LlmSettings } from './make-model.ts';

/** What a model should draw. */
export interface ImageWish {
  readonly settings: LlmSettings;
  /** Name of the image model. */
  readonly model: string;
  readonly prompt: string;
  /** Longest time, milliseconds. */
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** A picture as the model gave it. */
export interface DrawnImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Lets an image model draw, once; only OpenAI's Images API and servers that speak it. Never throws for what the provider does. */
export async function drawImage({
  settings,
  model,
  prompt,
  timeoutMs,
  now,
}: ImageWish): Promise<Result<DrawnImage, LlmError>> {
  const { baseUrl, apiKey } = settings;
  const provider = createOpenAI({
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    apiKey: apiKey ?? 'none',
  });
  try {
    const { image } = await generateImage({
      model: provider.image(model),
      prompt,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(timeoutMs),
    });
    if (!image.mediaType.startsWith('image/')) return { ok: false, error: llmError('invalid-output') };
    return { ok: true, value: { bytes: image.uint8Array, mediaType: image.mediaType } };
  } catch (error) {
    return { ok: false, error: classifyError(error, now()) };
  }
}
