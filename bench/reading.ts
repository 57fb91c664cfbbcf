// Cost of reading, ours and that of the open tools on this machine, in the same run. Our processes open, recognise and extract values; the
// others only give text: npm run bench -- reading [--quick] [--only start,warm,minute,pages,pixels]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeInvoices } from './reading/samples.ts';
import { pagesTable, perMinute, pixelsTable, startTable, warmTable } from './reading/tables.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'start,warm,minute,pages,pixels' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'vouch-reading-'));
try {
  console.log(describeMachine());
  const invoices = await writeInvoices(join(folder, 'invoices'), values.quick ? 12 : 60);
  const tables: Readonly<Record<string, () => Promise<string>>> = {
    start: () => startTable(invoices),
    warm: () => warmTable(invoices),
    minute: () => perMinute(invoices),
    pages: () => pagesTable(folder, values.quick ? [1, 10, 50] : [1, 10, 50, 200]),
    pixels: () => pixelsTable(folder, values.quick ? [2, 8] : [1, 2, 4, 8, 16, 24]),
  };
  for (const name of values.only.split(','))
    console.log(`\n${(await tables[name]?.()) ?? `No table ${name}.`}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
