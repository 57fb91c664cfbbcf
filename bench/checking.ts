// How well the checks tell forged from genuine documents, check by check and as a whole:
// npm run bench:checking -- --data DIR [--medium pdf|image] [--genuine DIR]... [--generated N] [--received-on DAY] [--limit N]
// [--out FILE]
// DIR holds labels.jsonl with file, genuine, medium, family and seq. --genuine names folders of honest documents only, --generated how
// many of them to make for each locale and kind; both are searched for false alarms. --out keeps the verdicts, a line each, for
// npm run bench -- calibration.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ablation } from './checking/ablation.ts';
import { costOfPdfs } from './checking/cost.ts';
import { crossFitted } from './checking/cross-fitted.ts';
import { genuineFolder, tellFalseAlarms } from './checking/false-alarms.ts';
import { generatedSets } from './checking/generated.ts';
import { judgeFiles, type JudgedFile } from './checking/judge-files.ts';
import { readLabels } from './checking/labelled.ts';
import { readFiles } from './checking/read-files.ts';
import { ruleRates, ruleTable } from './checking/rule-table.ts';
import { summary } from './checking/summary.ts';
import { worst } from './checking/worst.ts';
import { describeMachine } from './support/machine.ts';
import { percentile } from './support/percentile.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    medium: { type: 'string' },
    genuine: { type: 'string', multiple: true, default: [] },
    generated: { type: 'string', default: '0' },
    'received-on': { type: 'string', default: '2026-11-01' },
    limit: { type: 'string' },
    out: { type: 'string' },
  },
});
if (!values.data)
  throw new Error('Name the folder of the labelled set: npm run bench:checking -- --data DIR');
const receivedOn = values['received-on'];
const labels = readLabels(resolve(values.data))
  .filter((file) => values.medium === undefined || file.medium === values.medium)
  .slice(0, values.limit === undefined ? undefined : Number(values.limit));
const { read, peakBytes } = await readFiles(labels);
const judged = judgeFiles(read, { receivedOn, remembers: true });
if (values.out !== undefined) writeFileSync(values.out, judged.map(toLine).join(''));

for (const medium of new Set(labels.map((label) => label.medium))) {
  const isOf = (file: { readonly label: { readonly medium: string } }) => file.label.medium === medium;
  const own = judged.filter(isOf);
  console.log(`== ${medium}\n\n${summary(own)}\n`);
  console.log(`${crossFitted(own.filter(({ label }) => !label.needs_history))}\n`);
  console.log(
    `${ruleTable(ruleRates(own))}\n\n${ablation(read.filter(isOf), receivedOn)}\n\n${worst(own)}\n`,
  );
}

const seconds = read.map((file) => file.seconds);
const memory =
  peakBytes === null ? '' : `, at most ${Math.round(peakBytes / 2 ** 20)} MiB for all child processes`;
console.log(
  `== cost (${describeMachine()})\n\nreading and checking: median ${percentile(seconds, 0.5).toFixed(2)} s, 95 % within ${percentile(seconds, 0.95).toFixed(2)} s${memory}`,
);
console.log(await costOfPdfs(read, receivedOn));

const generated = await generatedSets(Number(values.generated), receivedOn);
try {
  const sets = [...values.genuine.map((folder) => genuineFolder(resolve(folder))), ...generated.sets];
  console.log('\n== false alarms\n');
  await tellFalseAlarms(
    sets.filter(({ files }) => files.length > 0),
    receivedOn,
    (line) => console.log(line),
  );
} finally {
  generated.remove();
}

function toLine({ label, verification: { label: verdict, score, reasons, findings } }: JudgedFile): string {
  return `${JSON.stringify({ file: label.file, label: verdict, score, reasons, findings })}\n`;
}
