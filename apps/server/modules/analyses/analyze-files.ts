import type { AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import type { BatchBody, BatchResultBody } from '@vouch/contract/analyses/batch.ts';
import type { HeldFile } from '../../platform/routing/form.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { RequestError, type RequestErrorFacts } from '../../platform/routing/request-error.ts';
import { cleanName, tooLarge } from '../reading/index.ts';
import type { AnalysesRoutesDeps } from './analyses.routes.deps.ts';
import { awaitAnswer } from './await-answer.ts';
import { beginAnalysis } from './begin-analysis.ts';
import { shownMs, sumOfMs } from './shown-ms.ts';

/** Files to judge side by side. */
export interface WantedFiles {
  readonly principal: Principal | null;
  readonly files: readonly HeldFile[];
  readonly store: boolean;
  readonly signal: AbortSignal;
}

/** Judges all files at once. One that can't be judged fails alone. */
export async function analyzeFiles(deps: AnalysesRoutesDeps, wanted: WantedFiles): Promise<BatchBody> {
  const startedMs = deps.elapsedMs();
  const results = await Promise.all(wanted.files.map((file) => analyzeOne(deps, wanted, file)));
  const verdicts = results.filter((result) => result.label !== null);
  const count = (label: AnalysisBody['label']) =>
    verdicts.filter((verdict) => verdict.label === label).length;
  return {
    results,
    total_processing_time_ms: sumOfMs(results.map((result) => result.processing_time_ms)),
    wall_time_ms: shownMs(deps.elapsedMs() - startedMs),
    successful: verdicts.length,
    failed: results.length - verdicts.length,
    summary: {
      real: count('real'),
      suspicious: count('suspicious'),
      fake: count('fake'),
      highest_score: verdicts.length === 0 ? null : Math.max(...verdicts.map(({ score }) => score)),
    },
  };
}

async function analyzeOne(
  deps: AnalysesRoutesDeps,
  { principal, store, signal }: WantedFiles,
  { content, ...names }: HeldFile,
): Promise<BatchResultBody> {
  const startedMs = deps.elapsedMs();
  const filename = cleanName(names.fileName);
  try {
    if (content === null) throw beyond(deps.maxBytes);
    const file = { ...names, content };
    const begun = await beginAnalysis(deps, { principal, file, store, mode: 'simple' });
    // Results are stored as their handler made them for the wire.
    return { filename, ...((await awaitAnswer(deps, begun, signal)) as AnalysisBody) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return toFailure(filename, error.facts, deps.elapsedMs() - startedMs);
  }
}

function toFailure(filename: string, facts: RequestErrorFacts, elapsedMs: number): BatchResultBody {
  const { code, status, message } = facts;
  const nothing = { label: null, score: null, reasons: [] };
  return { filename, ...nothing, processing_time_ms: shownMs(elapsedMs), error: message, code, status };
}

function beyond(maxBytes: number): RequestError {
  return new RequestError({ status: 413, code: 'too-large', message: tooLarge(maxBytes) });
}
