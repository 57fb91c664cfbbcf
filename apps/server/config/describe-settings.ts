import { SETTING_GROUPS } from './registry.ts';
import type { Setting } from './setting.ts';

/** The settings as a Markdown page. */
export function describeSettings(): string {
  const sections = SETTING_GROUPS.map(
    ([heading, group]) =>
      `## ${heading}\n\n${tableOf([['Variable', 'Default', 'Meaning'], ...Object.values(group).map(cellsOf)])}`,
  );
  const intro = [
    '# Configuration',
    '',
    'Vouch runs without any setting. Set environment variables to change what it does; wrong values stop the start',
    'with a message that lists them all. Secrets (marked †) may also be given as a file: `<NAME>_FILE=/path`.',
    '',
    'This page is generated: `npm run docs`.',
  ].join('\n');
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function cellsOf({ env, alsoEnv = [], doc, shownDefault, secret }: Setting): readonly string[] {
  const names = [env, ...alsoEnv].map((name) => `\`${name}\``).join(' or ');
  return [`${names}${secret === true ? ' †' : ''}`, shownDefault, doc.replaceAll('|', String.raw`\|`)];
}

/** A Markdown table with aligned columns; the first row is its head. */
function tableOf(rows: ReadonlyArray<readonly string[]>): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
