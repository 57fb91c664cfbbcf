// Reading and checking on labelled documents: npm run bench:dev -- --data DIR [--tools DIR] [--only extraction|fraud]
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './support/machine.ts';
import { runCli } from './support/run-cli.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, tools: { type: 'string' }, only: { type: 'string' } },
});
if (!values.data) throw new Error('Name the folder of the labelled sets: npm run bench:dev -- --data DIR');
const data = resolve(values.data);
const tools = resolve(values.tools ?? join(data, '../tools'));
const output = mkdtempSync(join(tmpdir(), 'vouch-bench-'));

/** Files in the order in which the labels name them. */
function labelledFiles(folder: string, labels: string): string[] {
  const lines = readFileSync(join(folder, labels), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => join(folder, (JSON.parse(line) as { file: string }).file));
}

function score(script: string, args: readonly string[]): void {
  const path = join(tools, script);
  if (!existsSync(path)) {
    console.log(`(no scorer at ${path}: predictions only)`);
    return;
  }
  spawnSync('python3', [path, ...args], { stdio: 'inherit' });
}

async function benchExtraction(): Promise<void> {
  const folder = join(data, 'extraction-dev');
  const files = labelledFiles(folder, 'truth.jsonl');
  const predictions = join(output, 'extraction.jsonl');
  const run = await runCli(['extract', ...files, '--flat', '--base', folder], predictions);
  console.log(
    `\nvouch extract: ${files.length} files in ${run.seconds.toFixed(1)} s, exit code ${run.exitCode}`,
  );
  score('score_extraction.py', ['--truth', join(folder, 'truth.jsonl'), '--pred', predictions]);

  const receipts = globSync('receipts/*.jpg', { cwd: folder }).map((name) => join(folder, name));
  const texts = join(output, 'text.jsonl');
  await runCli(['extract', ...receipts, '--json'], texts);
  console.log('\nrecognised text of the receipts');
  score('score_ocr.py', ['--truth', join(folder, 'transcripts'), '--pred', texts]);
}

async function benchFraud(): Promise<void> {
  const folder = join(data, 'fraud-dev');
  const files = labelledFiles(folder, 'labels.jsonl');
  const predictions = join(output, 'fraud.jsonl');
  const run = await runCli(['verify', ...files, '--json', '--received-on', '2026-11-01'], predictions);
  console.log(
    `\nvouch verify: ${files.length} files in ${run.seconds.toFixed(1)} s, exit code ${run.exitCode}`,
  );
  score('score_fraud.py', ['--labels', join(folder, 'labels.jsonl'), '--predictions', predictions]);
}

console.log(`Machine: ${describeMachine()}\nSets: ${data}\nPredictions: ${output}`);
if (values.only !== 'fraud') await benchExtraction();
if (values.only !== 'extraction') await benchFraud();
