import type { Result } from '@vouch/core/errors/document-error.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { TaskHandler, TaskToForget } from '../tasks/index.ts';
import { acceptAnalysis, type AcceptedAnalysis, type AnalysisRequest } from './accept-analysis.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import {
  findAnalysis,
  listAnalyses,
  type AnalysesFilter,
  type AnalysesPage,
  type AnalysisInFull,
} from './analyses.repository.ts';
import { forgetAnalysis, forgetLeftovers } from './forget-analysis.ts';
import { createRunAnalysis } from './run-analysis.job.ts';

export type { AcceptedAnalysis, AnalysisRequest } from './accept-analysis.ts';
export type { AnalysisInFull } from './analyses.repository.ts';

/** Verdicts on files. */
export interface AnalysesModule {
  /** Takes a file in; wait for its task to get the answer, which is the task's result. */
  accept(request: AnalysisRequest): Promise<Result<AcceptedAnalysis>>;
  /** Forgets an analysis that ended and that nobody wants kept. */
  forget(analysis: TaskToForget): Promise<void>;
  /** Forgets those that a crash kept from being forgotten; to be called now and then. */
  forgetLeftovers(): Promise<void>;
  find(organizationId: OrganizationId, reference: string): Promise<AnalysisInFull | null>;
  list(organizationId: OrganizationId, filter: AnalysesFilter): Promise<AnalysesPage>;
  /** Names of vision models that requests may ask for besides the documented ones. */
  readonly visionModels: readonly string[];
  /** Handler of tasks of the kind `run-analysis`. */
  readonly runAnalysis: TaskHandler;
}

/** Builds the module. */
export function createAnalysesModule(deps: AnalysesDeps): AnalysesModule {
  const { executor } = deps.database;
  return {
    accept: (request) => acceptAnalysis(deps, request),
    forget: (analysis) => forgetAnalysis(deps, analysis),
    forgetLeftovers: () => forgetLeftovers(deps),
    find: (organizationId, reference) => findAnalysis(executor, organizationId, reference),
    list: (organizationId, filter) => listAnalyses(executor, organizationId, filter),
    visionModels: deps.engines.flatMap((engine) => engine.models),
    runAnalysis: createRunAnalysis(deps),
  };
}
