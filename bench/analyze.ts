// Throughput of POST /analyze for digital PDFs and photos: npm run bench -- analyze [--requests 24] [--clients 1,4,16]
import { parseArgs } from 'node:util';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { percentile } from './support/percentile.ts';
import { describeMachine } from './support/machine.ts';
import { startProduct, type Product } from './support/product.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '24' }, clients: { type: 'string', default: '1,4,16' } },
});
const requests = Number(values.requests);
const clientCounts = values.clients.split(',').map(Number);

interface Kind {
  readonly name: string;
  readonly make: (seed: number) => ReturnType<typeof generateDocument>;
}

const KINDS: readonly Kind[] = [
  { name: 'digital PDF', make: (seed) => generateDocument({ seed, kind: 'invoice', format: 'pdf' }) },
  {
    name: 'receipt photo',
    make: (seed) => generateDocument({ seed, kind: 'receipt', format: 'jpeg', effect: 'photo' }),
  },
];

/** One request; milliseconds. */
async function analyze(product: Product, file: Awaited<ReturnType<Kind['make']>>): Promise<number> {
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(file.bytes)], { type: file.mediaType }), file.fileName);
  const start = performance.now();
  const answer = await fetch(`${product.url}/analyze?store=false`, { method: 'POST', body: form });
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`/analyze answered ${answer.status}: ${body}`);
  return performance.now() - start;
}

/** So many clients, each with one request at a time, until all files were judged. */
async function measure(product: Product, kind: Kind, clients: number): Promise<string> {
  const files = await Promise.all(Array.from({ length: requests }, (_, index) => kind.make(index + 1)));
  const waiting = [...files];
  const times: number[] = [];
  const start = performance.now();
  const client = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      times.push(await analyze(product, file));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1000;
  const shown = (share: number) => `${(percentile(times, share) / 1000).toFixed(2)} s`;
  return `| ${kind.name} | ${clients} | ${(requests / seconds).toFixed(2)} | ${shown(0.5)} | ${shown(0.95)} |`;
}

console.log(`Machine: ${describeMachine()}; ${requests} requests each\n`);
const product = await startProduct();
try {
  for (const kind of KINDS) await analyze(product, await kind.make(99));
  console.log('| document | clients | requests a second | p50 | p95 |\n| --- | --- | --- | --- | --- |');
  for (const kind of KINDS) {
    for (const clients of clientCounts) console.log(await measure(product, kind, clients));
  }
} finally {
  await product.stop();
}
