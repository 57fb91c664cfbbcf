import { BUSINESS_TYPES } from '@vouch/engine/generate/business-types/registry.ts';
import type { GeneratedTruth } from '@vouch/engine/generate/generated-truth.ts';
import type { ComplexityLevel } from '@vouch/engine/generate/complexity.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import { type Clock, isoDayOf } from '../../platform/clock.ts';
import { type OrganizationId, randomHex } from '../../platform/ids.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import type { SampleLinks } from './sample-links.ts';

/** What generating works with. */
export interface GenerationDeps {
  readonly host: Pick<Host, 'generate'>;
  readonly blobs: BlobStore;
  readonly links: SampleLinks;
  readonly clock: Clock;
}

/** What somebody wants to have. */
export interface SampleOrder {
  readonly organizationId: OrganizationId;
  readonly businessType: string;
  readonly complexity: ComplexityLevel;
  readonly companyName: string | undefined;
}

/** A sample that was made and stored. */
export interface MadeSample {
  /** Signed path on this server. */
  readonly path: string;
  /** What was asked of the renderer, in words. */
  readonly prompt: string;
  readonly truth: GeneratedTruth;
  readonly durationMs: number;
}

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
  const made = await deps.host.generate({
    seed: Number.parseInt(randomHex(4), 16),
    kind: 'invoice',
    format: 'png',
    businessType: type.type,
    complexity: order.complexity,
    referenceDay: isoDayOf(deps.clock.now()),
    ...(order.companyName === undefined ? {} : { companyName: order.companyName }),
  });
  if (!made.ok) throw toRequestError(made.error);
  const { bytes, truth } = made.value;
  const { sha256 } = await deps.blobs.put(order.organizationId, bytes);
  return {
    path: deps.links.issue({ organizationId: order.organizationId, sha256 }, 'png'),
    prompt: promptOf(truth, order.companyName),
    truth,
    durationMs: Math.round(deps.clock.elapsedMs() - startMs),
  };
}

function promptOf(truth: GeneratedTruth, companyName: string | undefined): string {
  const seller = companyName === undefined ? 'an invented business' : `"${companyName}"`;
  return `A ${truth.complexity} ${truth.businessType} invoice of ${seller} in ${truth.locale}, layout ${truth.layout}, seed ${truth.seed}.`;
}
