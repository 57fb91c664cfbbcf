import {
  generateInvoice,
  getGenerated,
  getSampleInvoice,
  getSupportedTypes,
} from '@vouch/contract/generation/endpoints.ts';
import type { GeneratedBody } from '@vouch/contract/generation/generation.ts';
import type { GeneratedDocument } from '@vouch/engine/generate/generate-document.ts';
import { file, json } from '../../platform/routing/answer.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound, RequestError } from '../../platform/routing/request-error.ts';
import { openRoute, type Route, signedInRoute } from '../../platform/routing/route.ts';
import { type GenerationDeps, generateSample, type MadeSample } from './generate-sample.ts';
import { supportedTypes } from './supported-types.ts';

/** What the routes work with. */
export interface GenerationRoutesDeps extends GenerationDeps {
  /** Address of the server, without a slash at the end. */
  readonly base: () => string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

/** Routes that make and show samples. */
export function createGenerationRoutes(deps: GenerationRoutesDeps): readonly Route[] {
  let sample: Promise<GeneratedDocument> | null = null;
  return [
    signedInRoute(generateInvoice, async ({ principal, body }) => {
      const made = await generateSample(deps, {
        organizationId: principal.organizationId,
        businessType: body.business_type,
        complexity: body.complexity,
        companyName: body.company_name,
      });
      return json(200, toGenerated(made, principal, deps));
    }),
    openRoute(getSupportedTypes, async () => json(200, supportedTypes())),
    openRoute(getGenerated, async ({ params, query }) => {
      const linked = deps.links.verify({ name: params.name, ...query });
      if (linked === null) {
        const message = 'This link is not valid any more. Generate the sample again.';
        throw new RequestError({ status: 403, code: 'link-not-valid', message });
      }
      const content = await deps.blobs.get(linked.blob);
      if (content === null) throw notFound('sample');
      const mediaType = MEDIA_TYPES[params.name.split('.')[1] ?? ''] ?? 'application/octet-stream';
      return file({ content, mediaType, cacheControl: 'private, max-age=3600' });
    }),
    openRoute(getSampleInvoice, async () => {
      sample ??= import('@vouch/engine/generate/sample.ts').then(({ sampleInvoice }) => sampleInvoice());
      const { bytes, mediaType, fileName } = await sample;
      return file({ content: bytes, mediaType, downloadAs: fileName, cacheControl: 'public, max-age=3600' });
    }),
  ];
}

/** What to do with a sample; only what we drew ourselves has a truth to compare with. */
function nextSteps({ truth }: MadeSample): string[] {
  return [
    'Open image_url to see the picture',
    'Send image_url as blob_url to POST /invoices/upload',
    ...(truth === null ? [] : ['Compare what was read with ground_truth']),
  ];
}

function toGenerated(made: MadeSample, principal: Principal, deps: GenerationRoutesDeps): GeneratedBody {
  return {
    success: true,
    image_url: deps.base() + made.path,
    prompt_used: made.prompt,
    business_type: made.businessType,
    processing_time_ms: made.durationMs,
    model_used: made.model,
    generated_by: {
      admin_user_id: principal.userId,
      admin_email: principal.email,
      generated_at: deps.clock.now().toISOString(),
    },
    usage: {
      description: 'An invented invoice for trying things out; no business of this name is meant',
      next_steps: nextSteps(made),
      image_expires_in: '1 hour (signed link of this server)',
    },
    ground_truth: { ...made.truth },
  };
}
