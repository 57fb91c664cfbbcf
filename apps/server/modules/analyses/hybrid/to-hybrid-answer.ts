import type { HybridBody } from '@vouch/contract/analyses/hybrid.ts';
import { joinEngines, type CombinedVerdict } from '@vouch/core/ensemble/combine.ts';
import type { EngineVerdict } from '@vouch/core/ensemble/engine-verdict.ts';
import { MODEL_ENGINES } from '@vouch/core/ensemble/engine-adapter.ts';
import { reasoningOf } from '@vouch/core/ensemble/reasoning.ts';
import type { ReliabilityTable } from '@vouch/core/reconciliation/reliability.ts';
import { RULE_SET_VERSION } from '@vouch/core/rules/version.ts';
import { VERSION } from '../../../config/version.ts';
import type { AnalysisInputBody } from '../analysis-input.ts';
import { shownMs, sumOfMs } from '../shown-ms.ts';
import { toEarlierDocuments } from '../to-earlier-documents.ts';
import type { ModelRuns, RulesRun } from './engine-run.ts';
import { toConvergedData } from './to-converged-data.ts';
import { toIndividualResults } from './to-individual-results.ts';

/** What the engines said. */
export interface Session {
  readonly input: AnalysisInputBody;
  readonly receiptRef: string;
  readonly rules: RulesRun;
  readonly models: ModelRuns;
  /** How far each engine is believed where they read different values. */
  readonly reliability: ReliabilityTable;
  readonly wallMs: number;
  readonly forgeryPrior: number;
}

/** The answer to a request for the verdict of all engines. */
export function toHybridAnswer(session: Session): HybridBody {
  const { input, rules, models } = session;
  const individual = toIndividualResults(rules, models);
  const verification = rules.kind === 'answered' ? rules.answer.verification : null;
  const vision = models.vision_llm;
  return {
    ensemble_verdict: toVerdict(session),
    individual_results: individual,
    converged_data: toConvergedData(session),
    total_processing_time_ms: sumOfMs(Object.values(individual).map((result) => result.timing_ms)),
    wall_time_ms: shownMs(session.wallMs),
    receipt_ref: input.store ? session.receiptRef : null,
    analysis_ref: input.reference,
    rule_version: verification?.ruleSetVersion ?? RULE_SET_VERSION,
    engine_version: verification?.engineVersion ?? VERSION,
    vision_model: vision.kind === 'answered' ? vision.answer.model : null,
    ...(rules.kind === 'answered' ? { earlier_documents: toEarlierDocuments(rules.answer) } : {}),
  };
}

function toVerdict({ rules, models, forgeryPrior }: Session): HybridBody['ensemble_verdict'] {
  const opinions = MODEL_ENGINES.flatMap((engine) => {
    const run = models[engine];
    const opinion = run.kind === 'answered' ? run.answer.opinion : null;
    return opinion === null ? [] : [{ engine, opinion }];
  });
  const engines: readonly EngineVerdict[] = opinions.map(({ engine, opinion }) => ({ engine, ...opinion }));
  const verification = rules.kind === 'answered' ? rules.answer.verification : null;
  const verdict = joinEngines({ rules: verification, engines, prior: forgeryPrior });
  const silences = [
    ...(rules.kind === 'silent' ? [{ engine: 'rule_based' as const, silence: rules.silence }] : []),
    ...MODEL_ENGINES.flatMap((engine) => {
      const run = models[engine];
      return run.kind === 'silent' ? [{ engine, silence: run.silence }] : [];
    }),
  ];
  const findings = verification?.findings ?? null;
  return toVerdictBody(verdict, reasoningOf({ verdict, findings, opinions, silences }));
}

function toVerdictBody(
  verdict: CombinedVerdict,
  reasoning: readonly string[],
): HybridBody['ensemble_verdict'] {
  return {
    final_label: verdict.label,
    confidence: verdict.confidence,
    score: verdict.score,
    recommended_action: verdict.recommendedAction,
    reasoning: [...reasoning],
    agreement_score: verdict.agreementScore,
  };
}
