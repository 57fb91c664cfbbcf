import { MODEL_ENGINES, type ModelEngine } from '@vouch/core/ensemble/engine-adapter.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import type { TaskTry, TryFailure } from '../../tasks/index.ts';
import type { AnalysesDeps } from '../analyses.deps.ts';
import type { AnalysisInputBody } from '../analysis-input.ts';
import { saveAnalysis } from '../save-analysis.ts';
import { oneLine } from './bounded-answer.ts';
import { createEngineInput } from './engine-input.ts';
import type { ModelRuns, RulesRun } from './engine-run.ts';
import { runModel } from './run-model.ts';
import { runRules } from './run-rules.ts';
import { toHybridAnswer } from './to-hybrid-answer.ts';
import { toModelResult, toRulesResult } from './to-individual-results.ts';

const NOBODY_ANSWERED = {
  kind: 'failed',
  code: 'no-engine-answered',
  error: 'No engine could look at this document in time. Try again, or send a smaller copy.',
} as const satisfies TryFailure;

/** Lets all engines look at a file at once, each with its own limit, and joins what they say. */
export async function runHybrid(deps: AnalysesDeps, attempt: TaskTry, input: AnalysisInputBody) {
  const startedMs = deps.clock.elapsedMs();
  const looks = await lookAll(deps, attempt, input);
  if (!looks.ok) return looks.error;
  const { rules, models } = looks.value;
  const isAnswered = [rules, ...Object.values(models)].some(({ kind }) => kind === 'answered');
  if (!isAnswered) return NOBODY_ANSWERED;
  const answer = toHybridAnswer({
    input,
    receiptRef: attempt.documentId,
    rules,
    models,
    reliability: deps.reliability,
    wallMs: deps.clock.elapsedMs() - startedMs,
    forgeryPrior: await deps.forgeryPriorOf(attempt.claim.organizationId),
  });
  const checked = rules.kind === 'answered' ? rules.answer : null;
  const { final_label: label, score } = answer.ensemble_verdict;
  const save = await saveAnalysis(deps, attempt, { input, checked, answer, label, score });
  return { kind: 'completed', save } as const;
}

interface Looks {
  readonly rules: RulesRun;
  readonly models: ModelRuns;
}

async function lookAll(
  deps: AnalysesDeps,
  attempt: TaskTry,
  input: AnalysisInputBody,
): Promise<Result<Looks, TryFailure>> {
  // A file that can't be read is nobody's: the others are stopped then.
  const stop = new AbortController();
  const rules = lookByRules(deps, attempt);
  const outcome = rules.then(outcomeOf);
  // Engines that ask for it hear of it; that nobody asks is no error.
  outcome.catch(() => undefined);
  const models = lookByModels(deps, {
    attempt: { ...attempt, signal: stopped(attempt, stop) },
    input,
    outcome,
  });
  models.catch(() => undefined);
  const judged = await rules;
  if (!judged.ok) {
    stop.abort();
    return judged;
  }
  return { ok: true, value: { rules: judged.value, models: await models } };
}

function stopped({ signal }: TaskTry, stop: AbortController): AbortSignal {
  return AbortSignal.any([signal, stop.signal]);
}

async function lookByRules(deps: AnalysesDeps, attempt: TaskTry): Promise<Result<RulesRun, TryFailure>> {
  attempt.report.engine({ type: 'engine_start', engine: 'rule_based' });
  const judged = await runRules(deps, attempt);
  if (judged.ok) {
    const result = toRulesResult(judged.value);
    attempt.report.engine({ type: 'engine_complete', engine: 'rule_based', result });
  }
  return judged;
}

function outcomeOf(judged: Result<RulesRun, TryFailure>): ReadOutcome {
  if (!judged.ok || judged.value.kind === 'silent') throw new Error('The document could not be read.');
  return judged.value.answer.outcome;
}

interface ModelLooks {
  readonly attempt: TaskTry;
  readonly input: AnalysisInputBody;
  readonly outcome: Promise<ReadOutcome>;
}

async function lookByModels(deps: AnalysesDeps, { attempt, input, outcome }: ModelLooks): Promise<ModelRuns> {
  const file = await loadFile(deps, attempt);
  const parts = { ...file, attempt, model: input.visionModel, outcome };
  const engineInput = createEngineInput(deps, parts);
  const look = async (engine: ModelEngine) => {
    attempt.report.engine({ type: 'engine_start', engine });
    const own = { ...engineInput, onProgress: tellerOf(attempt, engine) };
    const run = await runModel(deps, { engine, input: own, attempt });
    attempt.report.engine({ type: 'engine_complete', engine, result: toModelResult(engine, run) });
    return [engine, run] as const;
  };
  return Object.fromEntries(await Promise.all(MODEL_ENGINES.map(look))) as ModelRuns;
}

/** Lines of an engine that are told; what it says is in its result. */
const MAX_LINES = 40;
const MAX_LINE = 200;

/** Tells followers what an engine does, line by line. How much is still to come nobody knows: each line counts less. */
function tellerOf({ report }: TaskTry, engine: ModelEngine): (message: string) => void {
  let told = 0;
  return (message) => {
    if (told === MAX_LINES) return;
    told += 1;
    const progress = Math.round((told / (told + 3)) * 100) / 100;
    report.engine({ type: 'engine_progress', engine, progress, message: oneLine(message, MAX_LINE) });
  };
}

/** The file for engines that look at it; nothing when none of them can. */
async function loadFile({ engines, documents, blobs }: AnalysesDeps, { claim, documentId }: TaskTry) {
  const isNeeded = engines.some((engine) => engine.unavailable() === null);
  const { organizationId } = claim;
  const document = isNeeded ? await documents.find({ organizationId, documentId }) : null;
  const { sha256 = null, fileName = '' } = document ?? {};
  const bytes = sha256 === null ? null : await blobs.read({ organizationId, sha256 });
  return { bytes: bytes ?? new Uint8Array(), fileName };
}
