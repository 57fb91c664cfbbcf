import { execFile, execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocExample, examplesOf, projectFolder } from './support/doc-examples.ts';
import { facturX, receiptPhoto } from './support/documents.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

const run = promisify(execFile);
/** What the pages write, and what the server of the test has in its place. */
const DOCUMENTED_URL = 'http://127.0.0.1:8000';
/** Examples are for people, who see when a call is refused; here it has to end the page. */
const BASH_HEAD = 'set -euo pipefail\ncurl() { command curl -f -sS "$@"; }\n';

const pages = ['README.md', ...globSync('docs/*.md', { cwd: projectFolder })].map((name) =>
  name.replaceAll('\\', '/'),
);
const runnable = (page: string, language: string) =>
  examplesOf(page).filter((example) => example.runs && example.language === language);
const withExamples = (language: string) => pages.filter((page) => runnable(page, language).length > 0);

let vouch: Vouch;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  vouch = await startVouch();
  folder = await mkdtemp(join(tmpdir(), 'vouch-examples-'));
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'invoice.pdf'), (await facturX()).file.bytes);
  await writeFile(join(folder, 'receipt.jpg'), (await receiptPhoto()).file.bytes);
  await writeFile(
    join(folder, 'ledger.csv'),
    'Invoice number,Date,Seller,Total,Currency\nL-1,2026-03-31,Acme,12.50,EUR\n',
  );
  const bin = join(projectFolder, 'node_modules', '.bin');
  env = {
    ...process.env,
    PATH: [bin, process.env['PATH']].join(delimiter),
    VOUCH_DATA_DIR: vouch.dataDir,
    PORT: String(vouch.port),
  };
  const person = ['token', '--role', 'admin', '--email', 'ann@example.com'];
  const { stdout } = await run(process.execPath, [join(projectFolder, 'apps/cli/main.ts'), ...person], {
    env,
  });
  env['VOUCH_TOKEN'] = stdout.trim();
});
afterAll(async () => {
  await vouch?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const here = ({ code }: DocExample) => code.replaceAll(DOCUMENTED_URL, vouch.url);

test('curl is there to run the examples with', () => {
  const version = () => execFileSync('curl', ['--version'], { encoding: 'utf8' });
  expect(version, 'Install curl (apt-get install curl) to run the examples of the pages.').not.toThrow();
});

test('every example with curl says that it runs', () => {
  const silent = pages.flatMap((page) =>
    examplesOf(page)
      .filter(({ code, runs }) => /^\s*curl /m.test(code) && !runs)
      .map(({ line }) => `${page}:${line}`),
  );
  expect(silent).toEqual([]);
  for (const page of ['README', 'accounts', 'analyses', 'exports', 'intake', 'invoices']) {
    expect(withExamples('bash').map((name) => name.replace(/^docs\/|\.md$/g, ''))).toContain(page);
  }
});

describe('the examples in bash', () => {
  test.each(withExamples('bash'))('of %s run one after the other', async (page) => {
    const script = BASH_HEAD + runnable(page, 'bash').map(here).join('\n');
    const { stdout } = await run('bash', ['-c', script], { cwd: folder, env });
    expect(stdout).not.toBe('');
  });
});

describe('the examples in TypeScript', () => {
  const each = withExamples('ts').flatMap((page) =>
    runnable(page, 'ts').map((example) => [page, example.line, example] as const),
  );

  test('are well typed', async () => {
    const names = each.map(([, line]) => `typed-${line}.ts`);
    await Promise.all(each.map(([, , { code }], index) => writeFile(join(folder, names[index] ?? ''), code)));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(projectFolder, 'tsconfig.json'),
        compilerOptions: { types: ['node'], typeRoots: [join(projectFolder, 'node_modules/@types')] },
        include: names,
        exclude: [],
      }),
    );
    const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc');
    const faults = await run(process.execPath, [tsc, '-p', folder], { cwd: folder }).then(
      () => '',
      (error: unknown) => (error as { readonly stdout: string }).stdout,
    );
    expect(faults).toBe('');
  });

  test.each(each)('of %s, line %i, runs', async (_page, line, example) => {
    const file = join(folder, `example-${line}.ts`);
    await writeFile(file, here(example));
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: folder, env });
    expect(`${stdout}${stderr}`).not.toMatch(/Error:/);
  });
});
