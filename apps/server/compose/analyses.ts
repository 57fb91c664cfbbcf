import { loadEngineReliability } from '../config/engine-reliability.ts';
import { createAnalysesModule, type AnalysesModule } from '../modules/analyses/index.ts';
import { type AnalysesRoutesDeps, createAnalysesRoutes } from '../modules/analyses/analyses.routes.ts';
import { createReportRoutes } from '../modules/analyses/report/report.routes.ts';
import { createStoredRoutes } from '../modules/analyses/stored/stored.routes.ts';
import { createStreamRoutes } from '../modules/analyses/stream/stream.routes.ts';
import type { DocumentsModule } from '../modules/documents/index.ts';
import type { ModelUsageModule } from '../modules/model-usage/index.ts';
import type { ReadingModule } from '../modules/reading/index.ts';
import type { OrganizationId } from '../platform/ids.ts';
import type { Route } from '../platform/routing/route.ts';
import { buildEngines } from './engines.ts';
import type { Foundation } from './foundation.ts';

/** What analyses stand on besides the foundation. */
export interface AnalysesParts {
  readonly documents: DocumentsModule;
  readonly reading: ReadingModule;
  readonly modelUsage: ModelUsageModule;
  /** Share of forged documents that an organization expects. */
  readonly forgeryPriorOf: (organizationId: OrganizationId) => Promise<number>;
}

/** Builds the module that gives verdicts. */
export function buildAnalyses(
  foundation: Foundation,
  { modelUsage, ...parts }: AnalysesParts,
): AnalysesModule {
  const { database, tasks, blobs, host, log, settings, users, inference } = foundation;
  return createAnalysesModule({
    ...parts,
    database,
    tasks,
    blobs,
    host,
    log,
    clock: users.clock,
    engines: buildEngines({ settings, log, inference, ask: modelUsage.ask, clock: users.clock }),
    reliability: loadEngineReliability(settings.engineReliabilityFile),
    maxBytes: settings.analyzeMaxBytes,
  });
}

/** What serves verdicts. */
export interface AnalysesServing extends Foundation {
  readonly analyses: AnalysesModule;
  /** Says that the server stops. */
  readonly stopping: AbortSignal;
}

/** What requests and live connections for verdicts work with. */
export function analysesRoutesDeps(parts: AnalysesServing): AnalysesRoutesDeps {
  const { settings, tasks, organizationId, users, analyses, stopping } = parts;
  return {
    analyses,
    tasks,
    stopping,
    maxBytes: settings.analyzeMaxBytes,
    timeoutMs: settings.analyzeTimeoutSeconds * 1000,
    anonymousOrganizationId: organizationId,
    visionModels: analyses.visionModels,
    elapsedMs: () => users.clock.elapsedMs(),
  };
}

/** All routes that give and show verdicts. */
export function analysesRoutes(parts: AnalysesServing): readonly Route[] {
  const deps = analysesRoutesDeps(parts);
  return [
    ...createAnalysesRoutes(deps),
    ...createStreamRoutes(deps),
    ...createStoredRoutes(deps),
    ...createReportRoutes({ ...deps, host: parts.host, blobs: parts.blobs }),
  ];
}
