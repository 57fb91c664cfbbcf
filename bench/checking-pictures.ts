// How well edited words in pictures are told, mark by mark, and what that costs:
// npm run bench -- checking-pictures --data DIR [--photographs N] [--screens N] [--limit N]
// DIR holds labels.jsonl as for bench:checking. --photographs makes so many genuine photographs of each kind and counts false alarms;
// --screens so many photos of screens and of paper of each sort, and counts those in which the grid of a screen is seen. Both do without DIR.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readLabels } from './checking/labelled.ts';
import { photographAlarms } from './checking/pictures-photographs.ts';
import { comparedPictures } from './checking/pictures-compared.ts';
import { markTable } from './checking/pictures-marks.ts';
import { screenTable } from './checking/pictures-screens.ts';
import { pictureTable } from './checking/pictures-table.ts';
import { readFiles } from './checking/read-files.ts';
import { describeMachine } from './support/machine.ts';
import { percentile } from './support/percentile.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    photographs: { type: 'string', default: '0' },
    screens: { type: 'string', default: '0' },
    limit: { type: 'string' },
  },
});
const [photographs, screens] = [Number(values.photographs), Number(values.screens)];
if (!values.data && photographs + screens === 0)
  throw new Error('Name the folder of the labelled set: npm run bench -- checking-pictures --data DIR');
if (values.data) await tellLabelled(resolve(values.data));
if (photographs > 0) console.log(`== genuine photographs\n\n${await photographAlarms(photographs)}\n`);
if (screens > 0) console.log(`== photos of screens and of paper\n\n${await screenTable(screens)}\n`);

async function tellLabelled(folder: string): Promise<void> {
  const labels = readLabels(folder)
    .filter(({ needs_history: needsHistory }) => !needsHistory)
    .slice(0, values.limit === undefined ? undefined : Number(values.limit));
  const { read } = await readFiles(labels);
  const compared = await comparedPictures(read);
  for (const [name, medium] of Object.entries({ 'picture files': 'image', 'scans in PDFs': 'pdf' })) {
    const own = compared.filter(({ label }) => label.medium === medium);
    if (own.length > 0) console.log(`== ${name}\n\n${pictureTable(own)}\n\n${markTable(own)}\n`);
  }
  const looked = read.filter(({ outcome }) => outcome.document.screenGrid !== undefined);
  const grids = looked.filter(({ outcome }) => outcome.document.screenGrid !== null);
  console.log(`grid of a screen seen in ${grids.length} of ${looked.length}\n`);
  const cpu = compared.map(({ cpuMs }) => cpuMs);
  const largest = Math.max(...compared.map(({ megapixels }) => megapixels));
  console.log(`== cost (${describeMachine()})\n`);
  console.log(
    `CPU beyond recognition: median ${percentile(cpu, 0.5).toFixed(0)} ms, 95 % within ${percentile(cpu, 0.95).toFixed(0)} ms, at most ${Math.max(...cpu).toFixed(0)} ms (${cpu.length} pictures up to ${largest.toFixed(1)} megapixels)\n`,
  );
}
