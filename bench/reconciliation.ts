// What reading with several engines gains and can lose: npm run bench -- reconciliation --data DIR [--kind K] [--cache FILE]
// DIR holds truth.jsonl, with the names of documents in DIR. What Vouch itself reads is kept in the cache (default: the folder for temporary
// files). The other engines are scripted: right now and then, wrong in ways that are known.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTruthLines } from '@vouch/core/evaluation/read-truth-lines.ts';
import { ownReadings } from './reconciliation/own-readings.ts';
import { scriptedEngines } from './reconciliation/scripted-engines.ts';
import { compareTable, fieldTable } from './reconciliation/tables.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    kind: { type: 'string', multiple: true, default: [] },
    cache: { type: 'string', default: join(tmpdir(), 'vouch-bench-reconciliation.jsonl') },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.data) throw new Error('Run: npm run bench -- reconciliation --data DIR');
const folder = resolve(values.data);
const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
const kindOf = (line: string) => (JSON.parse(line) as { kind?: string }).kind ?? '';
const readable = lines.filter((line) => kindOf(line) !== 'bad');
const wanted = readable.filter((line) => values.kind.length === 0 || values.kind.includes(kindOf(line)));
const documents = readTruthLines(wanted.join('\n'));
const all = readTruthLines(readable.join('\n'));
const own = await ownReadings(folder, all, resolve(values.cache));
const engines = scriptedEngines({ documents, own, seed: values.seed });
console.log(`${documents.length} documents of ${folder}\n`);
console.log(fieldTable({ documents, own, engines }));
console.log(`\n${compareTable({ documents, own, engines })}`);
