// How well edited words in pictures are told, mark by mark, and what that costs:
// npm run bench -- checking-pictures --data DIR [--photographs N] [--limit N]
// DIR holds labels.jsonl as for bench:checking. --photographs makes so many genuine photographs of each kind and counts false alarms.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readLabels } from './checking/labelled.ts';
import { photographAlarms } from './checking/pictures-photographs.ts';
import { comparedPictures } from './checking/pictures-compared.ts';
import { markTable } from './checking/pictures-marks.ts';
import { pictureTable } from './checking/pictures-table.ts';
import { readFiles } from './checking/read-files.ts';
import { describeMachine } from './support/machine.ts';
import { percentile } from './support/percentile.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    photographs: { type: 'string', default: '0' },
    limit: { type: 'string' },
  },
});
if (!values.data)
  throw new Error('Name the folder of the labelled set: npm run bench -- checking-pictures --data DIR');
const labels = readLabels(resolve(values.data))
  .filter(({ needs_history: needsHistory }) => !needsHistory)
  .slice(0, values.limit === undefined ? undefined : Number(values.limit));
const { read } = await readFiles(labels);
const compared = await comparedPictures(read);

const kinds = { 'picture files': 'image', 'scans in PDFs': 'pdf' } as const;
for (const [name, medium] of Object.entries(kinds)) {
  const own = compared.filter(({ label }) => label.medium === medium);
  if (own.length > 0) console.log(`== ${name}\n\n${pictureTable(own)}\n\n${markTable(own)}\n`);
}
const cpu = compared.map(({ cpuMs }) => cpuMs);
const largest = Math.max(...compared.map(({ megapixels }) => megapixels));
console.log(`== cost (${describeMachine()})\n`);
console.log(
  `CPU beyond recognition: median ${percentile(cpu, 0.5).toFixed(0)} ms, 95 % within ${percentile(cpu, 0.95).toFixed(0)} ms, at most ${Math.max(...cpu).toFixed(0)} ms (${cpu.length} pictures up to ${largest.toFixed(1)} megapixels)`,
);
if (Number(values.photographs) > 0)
  console.log(`\n== genuine photographs\n\n${await photographAlarms(Number(values.photographs))}`);
