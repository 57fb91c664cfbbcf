import { DOCUMENTED_VISION_MODELS } from '@vouch/contract/analyses/hybrid.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import type { IncomingFile } from '../reading/index.ts';
import type { AcceptedAnalysis } from './accept-analysis.ts';
import type { AnalysesRoutesDeps } from './analyses.routes.deps.ts';
import type { AnalysisInputBody } from './analysis-input.ts';
import { busy } from './busy.ts';

/** A file that somebody waits for. */
export interface WantedAnalysis {
  readonly principal: Principal | null;
  readonly file: IncomingFile;
  /** `false`: forget the file after the answer. */
  readonly store: boolean;
  readonly mode: AnalysisInputBody['mode'];
  readonly visionModel?: string;
}

/** An analysis under way. */
export interface BegunAnalysis extends AcceptedAnalysis {
  readonly organizationId: OrganizationId;
  readonly store: boolean;
}

/** Takes a file in. @throws RequestError for files that can't be judged, models that nobody knows, and without a living worker. */
export async function beginAnalysis(
  deps: AnalysesRoutesDeps,
  { principal, ...wanted }: WantedAnalysis,
): Promise<BegunAnalysis> {
  await assureWorker(deps);
  if (wanted.visionModel !== undefined) checkModel(deps, wanted.visionModel);
  const organizationId = principal?.organizationId ?? deps.anonymousOrganizationId;
  const accepted = await deps.analyses.accept({
    ...wanted,
    organizationId,
    userId: principal?.userId ?? null,
  });
  if (!accepted.ok) throw toRequestError(accepted.error);
  return { ...accepted.value, organizationId, store: wanted.store };
}

/** @throws RequestError 503 when nothing reads documents at the moment. */
export async function assureWorker({ tasks }: Pick<AnalysesRoutesDeps, 'tasks'>): Promise<void> {
  const { workers } = await tasks.livingWorkers();
  if (workers === 0) throw busy('Nothing reads documents at the moment.');
}

function checkModel({ visionModels }: AnalysesRoutesDeps, model: string): void {
  const known = [...DOCUMENTED_VISION_MODELS, ...visionModels];
  if (known.includes(model)) return;
  const message = `This vision model is not known here. Take one of: ${[...new Set(known)].join(', ')}.`;
  throw badRequest('unknown-model', message, '/query/vision_model');
}
