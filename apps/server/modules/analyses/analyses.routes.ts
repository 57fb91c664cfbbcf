import { analyze, analyzeBatch, analyzeHybrid } from '@vouch/contract/analyses/endpoints.ts';
import { json } from '../../platform/routing/answer.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import type { AnalysesRoutesDeps } from './analyses.routes.deps.ts';
import { analyzeFiles } from './analyze-files.ts';
import { awaitAnswer } from './await-answer.ts';
import { assureWorker, beginAnalysis } from './begin-analysis.ts';
import { fileOf, formOf } from './form-file.ts';
import { MAX_BATCH_FILES } from '@vouch/contract/analyses/batch.ts';

export type { AnalysesRoutesDeps } from './analyses.routes.deps.ts';

/** The routes that judge files while the caller waits. */
export function createAnalysesRoutes(deps: AnalysesRoutesDeps): readonly Route[] {
  const { maxBytes } = deps;
  return [
    openRoute(analyze, async ({ principal, form, query: { store }, signal }) => {
      await assureWorker(deps);
      const file = await fileOf(form, maxBytes);
      const begun = await beginAnalysis(deps, { principal, file, store, mode: 'simple' });
      return { ...json(200, await awaitAnswer(deps, begun, signal)), isUnkept: !store };
    }),
    openRoute(analyzeBatch, async ({ principal, form, query: { store }, signal }) => {
      await assureWorker(deps);
      const parts = { part: 'files', maxBytes, maxFiles: MAX_BATCH_FILES };
      const { files } = await formOf(form, 'files').readMany(parts);
      const body = await analyzeFiles(deps, { principal, files, store, signal });
      return { ...json(200, body), isUnkept: !store };
    }),
    openRoute(analyzeHybrid, async ({ principal, form, query, signal }) => {
      await assureWorker(deps);
      const { store, vision_model: visionModel } = query;
      const file = await fileOf(form, maxBytes);
      const begun = await beginAnalysis(deps, { principal, file, store, mode: 'hybrid', visionModel });
      return { ...json(200, await awaitAnswer(deps, begun, signal)), isUnkept: !store };
    }),
  ];
}
