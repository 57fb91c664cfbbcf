// Sends valid, mutated and garbage requests to every operation of the API document and looks at each answer.
// npm run bench -- fuzz [--cases 300] [--seed N] [--operation ID]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startSubject } from '../e2e/contract/subject.ts';
import { fuzzOperation } from '../e2e/fuzz/fuzz-operation.ts';
import { operationsOf, type OpenApi } from '../e2e/fuzz/schema.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20261' },
    operation: { type: 'string' },
  },
});
const document = JSON.parse(
  readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;
const operations = operationsOf(document).filter(
  ({ id }) => values.operation === undefined || id === values.operation,
);
const subject = await startSubject({});
const target = {
  url: subject.vouch.url,
  token: subject.adminToken,
  document,
  cases: Number(values.cases),
  seed: Number(values.seed),
};

let [requests, faulty] = [0, 0];
for (const operation of operations) {
  const startedMs = performance.now();
  const outcome = await fuzzOperation(target, operation);
  requests += outcome.requests;
  if (outcome.faults.length > 0) faulty += 1;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${outcome.faults.length === 0 ? 'well  ' : 'FAULTY'} ${operation.id.padEnd(30)} ${String(outcome.requests).padStart(5)} requests ${seconds.padStart(6)} s  ${JSON.stringify(outcome.statuses)}`,
  );
  for (const fault of outcome.faults) console.log(`    ${fault}`);
}
console.log(`\n${operations.length} operations, ${requests} requests, ${faulty} operations with faults.`);
await subject[Symbol.asyncDispose]();
process.exit(faulty === 0 ? 0 : 1);
