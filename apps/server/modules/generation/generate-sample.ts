import type { BusinessType } from '@vouch/engine/generate/business-types/business-type.ts';
import { BUSINESS_TYPES } from '@vouch/engine/generate/business-types/registry.ts';
import type { GeneratedTruth } from '@vouch/engine/generate/generated-truth.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import { type Clock, isoDayOf } from '../../platform/clock.ts';
import { randomHex } from '../../platform/ids.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import { drawByModel, type ImageModel, type ModelSample } from './draw-by-model.ts';
import type { SampleLinks } from './sample-links.ts';
import type { SampleOrder } from './sample-order.ts';

/** What generating works with. */
export interface GenerationDeps {
  readonly host: Pick<Host, 'generate'>;
  readonly blobs: BlobStore;
  readonly links: SampleLinks;
  readonly clock: Clock;
  readonly log: Logger;
  /** `null` when Vouch draws every sample itself. */
  readonly imageModel: ImageModel | null;
}

/** A sample that was made and stored. */
export interface MadeSample {
  /** Signed path on this server. */
  readonly path: string;
  /** What was asked of the renderer, in words. */
  readonly prompt: string;
  /** Kind of business. */
  readonly businessType: string;
  /** What drew it: the name of a model, or `vouch-renderer`. */
  readonly model: string;
  /** What stands on it; `null` when a model drew it, for nobody knows then. */
  readonly truth: GeneratedTruth | null;
  readonly durationMs: number;
}

const OWN_RENDERER = 'vouch-renderer';

/** Makes a sample invoice as a picture. @throws RequestError for an unknown business type. */
export async function generateSample(deps: GenerationDeps, order: SampleOrder): Promise<MadeSample> {
  const type = Object.values(BUSINESS_TYPES).find(({ type: id }) => id === order.businessType);
  if (type === undefined) {
    const known = Object.keys(BUSINESS_TYPES).join(', ');
    throw badRequest(
      'unknown-business-type',
      `Unknown business type. Take one of: ${known}.`,
      '/body/business_type',
    );
  }
  const startMs = deps.clock.elapsedMs();
  const drawn = (await byModel(deps, order, type)) ?? (await byRenderer(deps, order, type));
  const { sha256 } = await deps.blobs.put(order.organizationId, drawn.bytes);
  return {
    path: deps.links.issue({ organizationId: order.organizationId, sha256 }, drawn.extension),
    prompt: drawn.prompt,
    businessType: type.type,
    model: drawn.model,
    truth: drawn.truth,
    durationMs: Math.round(deps.clock.elapsedMs() - startMs),
  };
}

type DrawnSample = ModelSample & { readonly truth: GeneratedTruth | null };

async function byModel(
  { imageModel: image, clock, log }: GenerationDeps,
  order: SampleOrder,
  type: BusinessType,
): Promise<DrawnSample | null> {
  const drawn = image === null ? null : await drawByModel({ image, clock, log }, order, type);
  return drawn === null ? null : { ...drawn, truth: null };
}

async function byRenderer(
  { host, clock }: GenerationDeps,
  { complexity, companyName }: SampleOrder,
  type: BusinessType,
): Promise<DrawnSample> {
  const made = await host.generate({
    seed: Number.parseInt(randomHex(4), 16),
    kind: 'invoice',
    format: 'png',
    businessType: type.type,
    complexity,
    referenceDay: isoDayOf(clock.now()),
    ...(companyName === undefined ? {} : { companyName }),
  });
  if (!made.ok) throw toRequestError(made.error);
  const { bytes, truth } = made.value;
  return { bytes, extension: 'png', prompt: promptOf(truth, companyName), model: OWN_RENDERER, truth };
}

function promptOf(truth: GeneratedTruth, companyName: string | undefined): string {
  const seller = companyName === undefined ? 'an invented business' : `"${companyName}"`;
  return `A ${truth.complexity} ${truth.businessType} invoice of ${seller} in ${truth.locale}, layout ${truth.layout}, seed ${truth.seed}.`;
}
