import type { AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { AnalysisInputBody } from './analysis-input.ts';
import { shownMs } from './shown-ms.ts';
import { toEarlierDocuments } from './to-earlier-documents.ts';

/** The answer to a request for a verdict by the rules. */
export function toAnswer(
  checked: CheckedDocument,
  input: AnalysisInputBody,
  elapsedMs: number,
): AnalysisBody {
  const { stored, verification } = checked;
  return {
    label: verification.label,
    score: verification.score,
    reasons: [...verification.reasons],
    minor_notes: [...verification.minorNotes],
    processing_time_ms: shownMs(elapsedMs),
    receipt_ref: input.store ? stored.id : null,
    analysis_ref: input.reference,
    rule_version: verification.ruleSetVersion,
    engine_version: verification.engineVersion,
    recommended_action: verification.recommendedAction,
    earlier_documents: toEarlierDocuments(checked),
  };
}
