// Renames every member of the published documents in the product, one after the other, and shows which item of the contract turns red.
// npm run bench -- renames [--api invoice-api] [--name WORD]
import { parseArgs } from 'node:util';
import { INVOICE_API } from '../e2e/contract/invoice-api/invoice-api.ts';
import { RECEIPT_API } from '../e2e/contract/receipt-api/receipt-api.ts';
import { checkRename } from './renames/check-rename.ts';
import { dependentsOf } from './renames/names-of.ts';

const APIS = [INVOICE_API, RECEIPT_API];
const { values } = parseArgs({ options: { api: { type: 'string' }, name: { type: 'string' } } });

let survivors = 0;
for (const api of APIS.filter(({ name }) => values.api === undefined || values.api === name)) {
  const all = dependentsOf(api).filter(({ name }) => values.name === undefined || values.name === name);
  console.log(`${api.name}: ${all.length} names\n`);
  const unchanged = await checkRename({ name: '', answers: api.answers, promises: api.promises });
  if (unchanged !== null) throw new Error(`Red without any renaming: ${unchanged}`);
  for (const dependents of all) {
    const fault = await checkRename(dependents);
    if (fault === null) survivors += 1;
    console.log(
      `${fault === null ? 'SURVIVED' : 'red     '}  ${dependents.name.padEnd(28)} ${fault?.slice(0, 140) ?? ''}`,
    );
  }
}
console.log(`\n${survivors} renamed members went unnoticed.`);
process.exitCode = survivors === 0 ? 0 : 1;
