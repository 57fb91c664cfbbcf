import type { BusinessType } from '@vouch/engine/generate/business-types/business-type.ts';
import { COMPLEXITIES } from '@vouch/engine/generate/complexity.ts';
import { drawImage } from '@vouch/engine/llm/draw-image.ts';
import type { LlmSettings } from '@vouch/engine/llm/make-model.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { SampleOrder } from './sample-order.ts';

/** An image model that samples may be drawn by. */
export interface ImageModel {
  readonly settings: LlmSettings;
  readonly model: string;
}

/** A sample as a model drew it. */
export interface ModelSample {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpg';
  readonly prompt: string;
  readonly model: string;
}

/** Longest wait for a picture: models take up to a minute. */
const TIMEOUT_MS = 90_000;

/** Lets the image model draw the sample; `null` when it can't, so that Vouch draws it itself. */
export async function drawByModel(
  { image, clock, log }: { readonly image: ImageModel; readonly clock: Clock; readonly log: Logger },
  order: SampleOrder,
  type: BusinessType,
): Promise<ModelSample | null> {
  const prompt = promptFor(order, type);
  const drawn = await drawImage({ ...image, prompt, timeoutMs: TIMEOUT_MS, now: () => clock.now() });
  if (drawn.ok) {
    const extension = drawn.value.mediaType === 'image/jpeg' ? 'jpg' : 'png';
    return { bytes: drawn.value.bytes, extension, prompt, model: image.model };
  }
  const { kind, status } = drawn.error;
  log.warn({ kind, status, model: image.model }, 'The image model drew no sample; Vouch draws it itself');
  return null;
}

function promptFor({ complexity, companyName }: SampleOrder, type: BusinessType): string {
  const seller = companyName === undefined ? 'an invented company' : `the invented company "${companyName}"`;
  return [
    `A flat, sharp, front-on picture of one realistic printed invoice from ${seller}.`,
    `Kind of business: ${type.name} (${type.description}).`,
    `${COMPLEXITIES[complexity].description}.`,
    'With invoice number, date, buyer, line items with quantity and price, tax and a total that adds up. All names are invented.',
  ].join(' ');
}
