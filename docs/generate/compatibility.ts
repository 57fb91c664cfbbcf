// Writes docs/compatibility.md: every item of the published documents, how Vouch stands to it, and the test that holds it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentedAnswer, DocumentedApi, DocumentedPromise } from '../../e2e/contract/documented.ts';
import { INVOICE_API } from '../../e2e/contract/invoice-api/invoice-api.ts';
import { RECEIPT_API } from '../../e2e/contract/receipt-api/receipt-api.ts';

const TARGET = fileURLToPath(new URL('../compatibility.md', import.meta.url));

const TITLES: Readonly<Record<DocumentedApi['name'], string>> = {
  'invoice-api': 'Invoice API',
  'receipt-api': 'Receipt API',
};

const HEAD = `# Compatibility

Generated from the contract tables by \`npm run docs\`; do not edit. Two published documents describe what clients expect. Each of their
items is checked over real HTTP, server-sent events, Socket.IO and WebSocket, on the embedded database and on PostgreSQL with Redis;
renaming any single member turns the check red.

- **identical**: as the document says.
- **extended**: as the document says, and more beside it. Nothing is renamed or taken away.
- **decided**: the document is silent, contradicts itself, or could not work as written; the note says what Vouch does.
`;

/** The page, in Markdown. */
export function compatibilityMarkdown(): string {
  return [HEAD, ...[INVOICE_API, RECEIPT_API].map(sectionOf)].join('\n');
}

function sectionOf(api: DocumentedApi): string {
  const test = `[test](../e2e/contract/${api.name}.test.ts)`;
  const rows = [...api.answers.map(answerRow), ...api.promises.map(promiseRow)].map(
    (cells) => `| ${[...cells, test].map(cellOf).join(' | ')} |`,
  );
  const counts = countsOf([...api.answers, ...api.promises].map(({ standing }) => standing));
  return `## ${TITLES[api.name]}\n\n${counts}\n\n| Item | Members and names | Standing | Note | Held by |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function answerRow({ title, status, members, standing, note }: DocumentedAnswer): readonly string[] {
  const item = status === 0 ? title : `${title} → ${status}`;
  return [item, named(Object.keys(members)), standing, plain(note)];
}

function promiseRow({ title, names, standing, note }: DocumentedPromise): readonly string[] {
  return [title, named(names), standing, plain(note)];
}

function named(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Numbers of decisions mean nothing to readers. */
function plain(note = ''): string {
  return note.replaceAll(/ \(decisions? [\d, and]+\)/g, '');
}

/** A bar would end the cell. */
function cellOf(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function countsOf(standings: readonly string[]): string {
  const groups = Map.groupBy(standings, (standing) => standing);
  return [...groups]
    .map(([standing, all]) => `${all.length} ${standing}`)
    .join(', ')
    .concat('.');
}

if (import.meta.main) writeFileSync(TARGET, compatibilityMarkdown());
