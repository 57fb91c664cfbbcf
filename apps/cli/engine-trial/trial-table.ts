import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { TrialRow } from './trial-rows.ts';

/** The comparison for people, as Markdown tables: the engines, then every field; and why engines gave no answer. */
export function trialTable(rows: readonly TrialRow[], documentCount: number): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields) as FieldName[]))];
  const heard = rows.filter(({ answered }) => answered > 0);
  const engines = rows.map((row) => [
    row.name,
    row.f1.toFixed(3),
    `${row.answered} of ${documentCount}`,
    row.secondsPerDocument.toFixed(2),
    row.usdPerDocument === null ? 'unknown' : row.usdPerDocument.toFixed(4),
    row.tokensPerDocument.toFixed(0),
  ]);
  const byField = fields.map((field) => [field, ...heard.map((row) => row.fields[field]?.toFixed(3) ?? '–')]);
  const reasons = rows.flatMap(({ name, reasons: why }) => why.map((reason) => `${name}: ${reason}`));
  return [
    ...table(['engine', 'F1', 'answered', 'seconds', 'US$', 'tokens'], engines),
    'F1 is over seller, total, date and currency, as far as the truth has them; seconds, US$ and tokens are for one document.',
    ...reasons,
    '',
    ...table(['F1 of', ...heard.map(({ name }) => name)], byField),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`), ''];
}
