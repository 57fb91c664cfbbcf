import type { ReadingSummaryBody } from '@vouch/contract/documents/document.ts';
import type { StoredReading } from './readings.repository.ts';

/** Readings of a document, newest first, each with what differs from the one before it. */
export function compareReadings(readings: readonly StoredReading[]): ReadingSummaryBody[] {
  const summaries = readings.map(toSummary);
  return summaries.map((summary, at) => {
    const before = summaries[at + 1];
    return before === undefined
      ? summary
      : { ...summary, changed: changedFields(before.values, summary.values) };
  });
}

type Values = ReadingSummaryBody['values'];

function changedFields(before: Values, now: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).toSorted();
}

function toSummary({
  id,
  taskId,
  createdAt,
  confidence,
  extraction,
  verification,
}: StoredReading): ReadingSummaryBody {
  const invoice = extraction.invoices[0];
  const values = Object.entries(invoice?.fields ?? {}).map(([name, { value }]) => [name, value] as const);
  return {
    id,
    task_id: taskId,
    created_at: createdAt.toISOString(),
    confidence_score: confidence,
    label: verification.label,
    score: verification.score,
    rule_set_version: verification.ruleSetVersion,
    engine_version: verification.engineVersion,
    values: Object.fromEntries(values),
    line_count: invoice?.lines.length ?? 0,
    findings: verification.findings.map(({ ruleId }) => ruleId),
    changed: [],
  };
}
