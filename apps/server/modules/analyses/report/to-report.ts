import type { EnsembleVerdictBody, HybridBody } from '@vouch/contract/analyses/hybrid.ts';
import { toReason, worstFirst } from '@vouch/core/ensemble/reasons.ts';
import { scoreWords } from '@vouch/core/ensemble/score-words.ts';
import type { Evidence, Finding, Label } from '@vouch/core/verification/verification.ts';
import type { Report, ReportMark, ReportPage, ReportSection } from '@vouch/engine/report/report.ts';
import type { AnalysisInFull } from '../analyses.repository.ts';

const TONES: Readonly<Record<Label, Report['tone']>> = { real: 'good', suspicious: 'doubtful', fake: 'bad' };
const WORDS: Readonly<Record<Label, string>> = {
  real: 'Nothing speaks against this document',
  suspicious: 'Suspicious: have a person look at it',
  fake: 'Forged, as far as can be told',
};
const CLOSING =
  'This report says what automatic checks saw in the file. That nothing was found is no proof that a document is authentic, and a finding is no verdict about a person.';

/** A page with its picture. */
export type Drawn = Pick<ReportPage, 'number' | 'picture'>;

/** A verdict as a report for people. */
export function toReport(full: AnalysisInFull, drawn: readonly Drawn[]): Report {
  const { analysis, reading } = full;
  const findings = worstFirst(reading?.verification.findings ?? []);
  return {
    title: `Report on ${full.document.fileName}`,
    headline: `${WORDS[analysis.label]} (${scoreWords(findings)} ${percent(analysis.score)})`,
    tone: TONES[analysis.label],
    facts: factsOf(full),
    sections: [...findingSections(findings), ...engineSections(full), checksSection(full)],
    pages: drawn.map((page) => ({ ...page, marks: marksOn(page.number, findings) })),
    closing: CLOSING,
  };
}

/** Pages on which a finding points at something, worst finding first; the first page when there is none. */
export function pagesToShow({ reading }: AnalysisInFull, most: number): readonly number[] {
  const findings = worstFirst(reading?.verification.findings ?? []);
  const pages = findings.flatMap(({ evidence }) => evidence.flatMap(({ place }) => place?.page ?? []));
  const shown = pages.length === 0 ? [1] : [...new Set(pages)].slice(0, most);
  return shown.toSorted((a, b) => a - b);
}

function factsOf({ analysis, document, reading }: AnalysisInFull): Report['facts'] {
  const content = analysis.features?.content;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Reference', analysis.reference],
    ['Analysed', `${analysis.createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    ['File', document.fileName],
    ['SHA-256', document.sha256],
    ['Merchant', content?.merchant],
    ['Date', content?.date],
    ['Total', content?.total && `${content.total} ${content.currency ?? ''}`.trim()],
    ['Rules', reading?.verification.ruleSetVersion],
    ['Engine', reading?.verification.engineVersion],
    ['Calibration', analysis.debug?.calibration_version],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function findingSections(findings: readonly Finding[]): readonly ReportSection[] {
  if (findings.length === 0)
    return [{ heading: 'Findings', paragraphs: ['The checks found nothing unusual.'] }];
  const paragraphs = findings.flatMap((finding, index) => [
    `${index + 1}. ${toReason(finding)}`,
    ...finding.evidence.map((evidence) => `${index + 1}: ${evidenceLine(evidence)}`),
  ]);
  return [{ heading: 'Findings', paragraphs }];
}

function evidenceLine({ place, text, before, after }: Evidence): string {
  const where = place === null ? '' : `Page ${place.page}: `;
  const change = before === undefined ? '' : ` (before: "${before}", after: "${after ?? ''}")`;
  return `${where}${text}${change}`;
}

function engineSections({ analysis }: AnalysisInFull): readonly ReportSection[] {
  if (analysis.mode !== 'hybrid') return [];
  const verdict: EnsembleVerdictBody = (analysis.answer as HybridBody).ensemble_verdict;
  return [{ heading: 'What all engines say', paragraphs: verdict.reasoning }];
}

function checksSection({ reading }: AnalysisInFull): ReportSection {
  const runs = reading?.verification.runs ?? [];
  const ran = runs.filter(({ outcome }) => outcome !== 'not-applicable');
  const silent = runs.filter(({ outcome }) => outcome === 'not-applicable');
  return {
    heading: `Checks: ${ran.length} ran, ${silent.length} could not`,
    paragraphs: silent.map(({ ruleId, reason }) => `${ruleId}: ${reason ?? ''}`),
  };
}

function marksOn(page: number, findings: readonly Finding[]): readonly ReportMark[] {
  return findings.flatMap(({ evidence, severity }, index) =>
    evidence.flatMap(({ place }) =>
      place?.page === page
        ? [
            {
              number: index + 1,
              box: place.box,
              tone: severity === 'INFO' ? ('doubtful' as const) : ('bad' as const),
            },
          ]
        : [],
    ),
  );
}

function percent(score: number): string {
  return `${(100 * score).toFixed(1)} %`;
}
