import type { AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import type { AnalysisListBody, ReceiptDecisionBody } from '@vouch/contract/analyses/decision.ts';
import type { HybridBody } from '@vouch/contract/analyses/hybrid.ts';
import { toDocumentBody } from '../../documents/index.ts';
import type { AnalysisInFull } from '../analyses.repository.ts';

/** A stored verdict with everything that it rests on, as it goes on the wire. */
export function toDecision({ analysis, document, reading }: AnalysisInFull): ReceiptDecisionBody {
  const { pages, verification } = toDocumentBody({ document, reading, invoiceId: null });
  const base = `/analyses/${analysis.reference}`;
  return {
    ...(analysis.mode === 'simple'
      ? (analysis.answer as AnalysisBody)
      : answerOfHybrid({ analysis, reading })),
    mode: analysis.mode,
    filename: document.fileName,
    created_at: analysis.createdAt.toISOString(),
    features: analysis.features,
    debug: analysis.debug,
    findings: verification?.findings ?? [],
    runs: verification?.runs ?? [],
    pages,
    hybrid: analysis.mode === 'hybrid' ? (analysis.answer as HybridBody) : null,
    report: { html: `${base}/report.html`, pdf: `${base}/report.pdf` },
  };
}

/** The verdict of all engines in the form of a simple one. */
function answerOfHybrid({ analysis, reading }: Pick<AnalysisInFull, 'analysis' | 'reading'>): AnalysisBody {
  const hybrid = analysis.answer as HybridBody;
  const { reasoning, recommended_action: recommendedAction } = hybrid.ensemble_verdict;
  return {
    label: analysis.label,
    score: analysis.score,
    reasons: [...(reading?.verification.reasons ?? reasoning)],
    minor_notes: [...(reading?.verification.minorNotes ?? [])],
    processing_time_ms: hybrid.wall_time_ms,
    receipt_ref: hybrid.receipt_ref,
    analysis_ref: hybrid.analysis_ref,
    rule_version: hybrid.rule_version,
    engine_version: hybrid.engine_version,
    recommended_action: recommendedAction,
    ...(hybrid.earlier_documents === undefined ? {} : { earlier_documents: hybrid.earlier_documents }),
  };
}

/** A stored verdict in a list. */
export function toSummary({ analysis, document }: AnalysisInFull): AnalysisListBody['analyses'][number] {
  const content = analysis.features?.content;
  return {
    analysis_ref: analysis.reference,
    receipt_ref: document.id,
    filename: document.fileName,
    label: analysis.label,
    score: analysis.score,
    mode: analysis.mode,
    merchant: analysis.merchant,
    total: content?.total ?? null,
    currency: content?.currency ?? null,
    date: content?.date ?? null,
    created_at: analysis.createdAt.toISOString(),
  };
}
