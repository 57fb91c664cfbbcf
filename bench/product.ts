// The running product: start, time to a result, memory. npm run bench -- product
import { setTimeout as sleep } from 'node:timers/promises';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { describeMachine } from './support/machine.ts';
import { treeMemory } from './support/process-memory.ts';
import { startProduct, type Product } from './support/product.ts';

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Uploads a document and waits for its end; milliseconds from the request to the final state. */
async function timeUpload(product: Product, token: string, sample: Sample): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(sample.bytes)], { type: sample.mediaType }), sample.fileName);
  const start = performance.now();
  const accepted = await fetch(`${product.url}/invoices/upload`, { method: 'POST', headers, body: form });
  const { task_id: taskId } = (await accepted.json()) as { task_id: string };
  for (;;) {
    const answer = await fetch(`${product.url}/invoices/status/${taskId}`, { headers });
    const { status } = (await answer.json()) as { status: string };
    if (status === 'completed') return performance.now() - start;
    if (status === 'failed') throw new Error(`${sample.name} failed`);
    await sleep(20);
  }
}

interface Kind {
  readonly name: string;
  readonly kind: 'invoice' | 'receipt';
  readonly format: 'pdf' | 'jpeg';
}

async function makeSample({ name, kind, format }: Kind, seed: number): Promise<Sample> {
  return { name, ...(await generateDocument({ seed, kind, format })) };
}

const megabytes = (bytes: number | null) =>
  bytes === null ? 'not measured here' : `${Math.round(bytes / 1e6)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

console.log(`Machine: ${describeMachine()}`);
const product = await startProduct();
console.log(`start command to served page, fresh data directory: ${product.secondsToPage.toFixed(1)} s`);
try {
  const token = product.token();
  const kinds: readonly Kind[] = [
    { name: 'digital one-page PDF', kind: 'invoice', format: 'pdf' },
    { name: 'receipt photo', kind: 'receipt', format: 'jpeg' },
  ];
  for (const kind of kinds) {
    const times: number[] = [];
    for (let seed = 1; seed <= 5; seed += 1) {
      times.push(await timeUpload(product, token, await makeSample(kind, seed)));
    }
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `${kind.name}: first ${seconds(times[0] ?? 0)}, median of 5 ${seconds(sorted[2] ?? 0)}, slowest ${seconds(sorted[4] ?? 0)}`,
    );
  }
  console.log(
    `memory (PSS of the process tree) after ten documents: ${megabytes(treeMemory(product.process.pid ?? 0))}`,
  );
} finally {
  await product.stop();
}

const idle = await startProduct();
await sleep(60_000);
console.log(`memory 60 s after start, no document: ${megabytes(treeMemory(idle.process.pid ?? 0))}`);
await idle.stop();
