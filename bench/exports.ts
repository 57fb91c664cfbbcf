// Time and memory of exports of many invoices, by format: npm run bench -- exports [--rows N] [--formats csv,xlsx,…]
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../scripts/services/postgres.ts';
import { seedInvoices } from './invoices/seed.ts';
import { describeMachine } from './support/machine.ts';
import { treeMemory } from './support/process-memory.ts';
import { type Product, startProduct } from './support/product.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '143000' },
    formats: { type: 'string', default: 'csv,xlsx,json,quickbooks,xero,ubl' },
  },
});

interface Answer {
  readonly export_id: string;
  readonly status: string;
  readonly invoice_count: number | null;
  readonly size_bytes: number | null;
  readonly error?: string;
}

/** Whom to ask, and with which token. */
interface Target {
  readonly product: Product;
  readonly token: string;
}

async function ask({ product, token }: Target, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${product.url}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return (await response.json()) as Answer;
}

const memoryOf = ({ product }: Target) => (treeMemory(product.process.pid ?? 0) ?? 0) / 1e6;

async function measure(target: Target, format: string): Promise<void> {
  const before = memoryOf(target);
  const start = performance.now();
  const { export_id: id } = await ask(target, '/exports', { format });
  let peak = before;
  let answer = await ask(target, `/exports/${id}`);
  while (answer.status === 'queued' || answer.status === 'running') {
    await setTimeout(200);
    peak = Math.max(peak, memoryOf(target));
    answer = await ask(target, `/exports/${id}`);
  }
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (answer.size_bytes ?? 0) / 1e6;
  const cells = [format, answer.status, answer.invoice_count, `${seconds.toFixed(1)} s`];
  const memory = `memory before ${before.toFixed(0)} MB, at most ${peak.toFixed(0)} MB`;
  console.log(`${cells.join('  ')}  ${megabytes.toFixed(1)} MB  ${memory} ${answer.error ?? ''}`);
}

console.log(`Machine: ${describeMachine()}`);
const postgres = await startPostgres();
try {
  const product = await startProduct({ DATABASE_URL: postgres.url, LOG_LEVEL: 'warn' });
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    const { mine } = await seedInvoices(client, Number(values.rows));
    console.log(`${mine} invoices in the organization that exports`);
    const target = { product, token: product.token() };
    for (const format of values.formats.split(',')) await measure(target, format);
  } finally {
    await client.end();
    await product.stop();
  }
} finally {
  await postgres.stop();
}
