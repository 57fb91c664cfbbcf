import { z } from 'zod';
import { Day, Share, Timestamp } from '../common/scalars.ts';
import { PageQuery, Pagination } from '../common/page.ts';
import { DocumentFinding, DocumentPage, DocumentRuleRun } from '../documents/document.ts';
import { Analysis, Label } from './analysis.ts';
import { HybridAnalysis } from './hybrid.ts';

const text = z.string().nullable();

/** What was seen in a receipt: the basis of the verdict. */
export const ReceiptFeatures = z
  .object({
    file: z.object({
      media_type: text,
      size_bytes: z.int().nullable(),
      pages: z.int(),
      text_source: text,
      producer: text,
      creator: text,
      created: text,
      modified: text,
      software: text,
      saved_states: z.int().nullable(),
      has_signature: z.boolean().nullable(),
      picture_hash: text,
    }),
    content: z.object({
      kind: text,
      language: text,
      merchant: text,
      total: text,
      currency: text,
      date: text,
      number: text,
      line_items: z.int(),
      characters: z.int(),
      confidence: Share.nullable(),
    }),
  })
  .meta({ id: 'ReceiptFeatures' });

/** How the verdict came about: region, currency and tax as they were understood, and how many checks ran. */
export const DecisionDebug = z
  .object({
    geo: z.object({ language: text, seller_country: text, buyer_country: text }),
    currency: z.object({ code: text, raw: text, confidence: Share.nullable() }),
    tax: z.object({ net: text, tax: text, total: text, rates: z.array(z.string()), seller_tax_id: text }),
    checks: z.object({ hit: z.int(), clear: z.int(), not_applicable: z.int() }),
    forgery_prior: z.number().nullable(),
    calibration_version: text,
  })
  .meta({ id: 'DecisionDebug' });

/** A stored verdict with everything that it rests on. */
export const ReceiptDecision = Analysis.extend({
  mode: z.enum(['simple', 'hybrid']),
  filename: z.string(),
  created_at: Timestamp,
  features: ReceiptFeatures.nullable(),
  debug: DecisionDebug.nullable(),
  findings: z.array(DocumentFinding),
  runs: z.array(DocumentRuleRun),
  pages: z.array(DocumentPage),
  hybrid: HybridAnalysis.nullable().meta({ description: 'The answer of all engines, when they were asked' }),
  report: z.object({ html: z.string(), pdf: z.string() }),
}).meta({ id: 'ReceiptDecision' });

/** A stored verdict in a list. */
export const AnalysisSummary = z
  .object({
    analysis_ref: z.string(),
    receipt_ref: z.string(),
    filename: z.string(),
    label: Label,
    score: Share,
    mode: z.enum(['simple', 'hybrid']),
    merchant: text,
    total: text,
    currency: text,
    date: text,
    created_at: Timestamp,
  })
  .meta({ id: 'AnalysisSummary' });

/** Which verdicts are wanted. */
export const AnalysesQuery = PageQuery.extend({
  label: Label.optional(),
  merchant: z.string().trim().min(1).max(200).optional().meta({ description: 'Part of the name' }),
  date_from: Day.optional().meta({ description: 'First day on which it was analysed (UTC)' }),
  date_to: Day.optional().meta({ description: 'Last day on which it was analysed (UTC)' }),
});

/** One page of verdicts, newest first. */
export const AnalysisList = z
  .object({ analyses: z.array(AnalysisSummary), pagination: Pagination })
  .meta({ id: 'AnalysisList' });

/** A stored verdict with everything that it rests on. */
export type ReceiptDecisionBody = z.infer<typeof ReceiptDecision>;
/** What was seen in a receipt. */
export type ReceiptFeaturesBody = z.infer<typeof ReceiptFeatures>;
/** How the verdict came about. */
export type DecisionDebugBody = z.infer<typeof DecisionDebug>;
/** One page of verdicts. */
export type AnalysisListBody = z.infer<typeof AnalysisList>;
/** Which verdicts are wanted. */
export type AnalysesQueryBody = z.infer<typeof AnalysesQuery>;
