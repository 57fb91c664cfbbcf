// Cost of reading, ours and that of the open tools on this machine, in the same run: npm run bench -- reading [--quick]
// Our processes read, recognise and extract; the others only give text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { perMinute, pagesTable, pixelsTable, startTable, warmTable } from './reading/tables.ts';
import { writeInvoices } from './reading/samples.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'vouch-reading-'));
try {
  console.log(describeMachine());
  const invoices = await writeInvoices(join(folder, 'invoices'), values.quick ? 12 : 60);
  console.log(`\n${await startTable(invoices)}`);
  console.log(`\n${await warmTable(invoices)}`);
  console.log(`\n${await perMinute(invoices)}`);
  console.log(`\n${await pagesTable(folder, values.quick ? [1, 10, 50] : [1, 10, 50, 200])}`);
  console.log(`\n${await pixelsTable(folder, values.quick ? [2, 8] : [1, 2, 4, 8, 16, 24])}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
