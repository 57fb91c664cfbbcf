import { SETTING_GROUPS } from './registry.ts';
import type { Setting } from './setting.ts';

/** The settings as a Markdown page. */
export function describeSettings(): string {
  const sections = SETTING_GROUPS.map(([heading, group]) => {
    const rows = Object.values(group).map(rowOf);
    return [`## ${heading}`, '', '| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
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

function rowOf({ env, alsoEnv = [], doc, shownDefault, secret }: Setting): string {
  const names = [env, ...alsoEnv].map((name) => `\`${name}\``).join(' or ');
  return `| ${names}${secret === true ? ' †' : ''} | ${shownDefault} | ${doc.replaceAll('|', String.raw`\|`)} |`;
}
