import type { EngineSilenceBody, IndividualResultsBody } from '@vouch/contract/analyses/hybrid.ts';
import type { EngineAnswer, ModelEngine } from '@vouch/core/ensemble/engine-adapter.ts';
import { shownMs } from '../shown-ms.ts';
import type { EngineRun, ModelRuns, RulesRun } from './engine-run.ts';

/** What the rules say. */
export function toRulesResult(run: RulesRun): IndividualResultsBody['rule_based'] {
  if (run.kind === 'silent') return toSilence(run);
  const { label, score, reasons, minorNotes } = run.answer.verification;
  return {
    label,
    score,
    reasons: [...reasons],
    minor_notes: [...minorNotes],
    timing_ms: shownMs(run.timingMs),
  };
}

/** What a model engine says, in the form of its kind. */
export function toModelResult(
  engine: ModelEngine,
  run: EngineRun<EngineAnswer>,
): IndividualResultsBody['vision_llm' | 'donut'] {
  if (run.kind === 'silent') return toSilence(run);
  return engine === 'vision_llm' ? toVision(run) : toReading(run);
}

/** What each engine says by itself. */
export function toIndividualResults(rules: RulesRun, models: ModelRuns): IndividualResultsBody {
  return {
    rule_based: toRulesResult(rules),
    vision_llm:
      models.vision_llm.kind === 'silent' ? toSilence(models.vision_llm) : toVision(models.vision_llm),
    donut: models.donut.kind === 'silent' ? toSilence(models.donut) : toReading(models.donut),
    layoutlm: models.layoutlm.kind === 'silent' ? toSilence(models.layoutlm) : toReading(models.layoutlm),
  };
}

type Answered = Extract<EngineRun<EngineAnswer>, { kind: 'answered' }>;
type Silent = Extract<EngineRun<unknown>, { kind: 'silent' }>;

function toSilence({ silence, timingMs }: Silent): EngineSilenceBody {
  return { ...silence, timing_ms: shownMs(timingMs) };
}

function toVision({ answer, timingMs }: Answered) {
  const { opinion, model } = answer;
  return {
    verdict: opinion?.label ?? null,
    confidence: opinion?.confidence ?? null,
    reasoning: opinion?.reasoning ?? '',
    model,
    timing_ms: shownMs(timingMs),
  };
}

function toReading({ answer, timingMs }: Answered) {
  const { merchant, total, date, currency, confidence } = answer.reading ?? NOTHING_READ;
  return { merchant, total, date, currency, confidence, model: answer.model, timing_ms: shownMs(timingMs) };
}

const NOTHING_READ = { merchant: null, total: null, date: null, currency: null, confidence: null } as const;
