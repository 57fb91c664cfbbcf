// Lists and searches of a million invoices over HTTP, beside the naive queries: npm run bench -- invoices [--rows N] [--calls N]
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../scripts/services/postgres.ts';
import { CASES } from './invoices/cases.ts';
import { callTimes, queryTimes, type Times } from './invoices/measure.ts';
import { makeNaiveTables } from './invoices/naive.ts';
import { type Seeded, seedInvoices } from './invoices/seed.ts';
import { describeMachine } from './support/machine.ts';
import { type Product, startProduct } from './support/product.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    calls: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
  },
});
const rows = Number(values.rows);
const calls = Number(values.calls);
const cases = CASES.filter(({ name }) => name.includes(values.only));

const inMs = ({ p50, p95 }: Times) => `${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)}`;

async function seed(client: pg.Client): Promise<Seeded> {
  const start = performance.now();
  const seeded = await seedInvoices(client, rows);
  await makeNaiveTables(client);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const { organizations, mine, version } = seeded;
  console.log(
    `${rows} invoices in ${organizations} organizations, ${mine} in the one that asks; made in ${seconds} s`,
  );
  console.log(`Now: ${describeMachine()}; PostgreSQL ${version} with its default settings`);
  return seeded;
}

async function measure(product: Product, client: pg.Client): Promise<void> {
  const token = product.token();
  const seeded = await seed(client);
  console.log(`\n${'milliseconds'.padEnd(56)} p50      p95      goal | naive p50      p95`);
  for (const { name, goalMs, pathOf, naiveOf } of cases) {
    const times = await callTimes({ base: product.url, token, calls }, (turn) => pathOf(seeded, turn));
    const naive = naiveOf === null ? null : await queryTimes(client, (turn) => naiveOf(seeded, turn));
    const goal = goalMs === null ? '-' : `${goalMs} ${times.p95 <= goalMs ? 'ok' : 'MISSED'}`;
    console.log(
      `${name.padEnd(52)} ${inMs(times)} ${goal.padStart(9)} | ${naive === null ? '' : inMs(naive)}`,
    );
  }
  console.log(`\nAfterwards: ${describeMachine()}`);
}

async function measureOn(databaseUrl: string): Promise<void> {
  const product = await startProduct({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' });
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    await measure(product, client);
  } finally {
    await client.end();
    await product.stop();
  }
}

console.log(`Machine: ${describeMachine()}`);
const postgres = await startPostgres();
try {
  await measureOn(postgres.url);
} finally {
  await postgres.stop();
}
