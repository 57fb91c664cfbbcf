import { setTimeout as sleep } from 'node:timers/promises';

import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';

import { generateDocument } from '../generate/generate-document.ts';
import { HOSTILE_PDFS } from '../open/testing/hostile-pdfs.ts';
import { INVOICE_LINES, pagesPdf, textLines } from '../open/testing/write-pdf.ts';
import { createHost, type HostOptions } from './create-host.ts';
import type { Host, ReadProgress } from './host.ts';

const invoice = { bytes: pagesPdf([{ content: textLines(INVOICE_LINES) }]), fileName: 'invoice.pdf' };
/** Keeps a child busy for long. */
const slow = () => ({ bytes: HOSTILE_PDFS['three million drawing operators']!(), fileName: 'slow.pdf' });

const hosts: Host[] = [];
function hostWith(options: HostOptions): Host {
  const host = createHost(options);
  hosts.push(host);
  return host;
}
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close(0)));
});

/** Waits until a document is read, by other children than those `gone`. */
async function untilBusy(host: Host, gone: readonly number[] = []): Promise<void> {
  const { status } = host;
  while (status().busy === 0 || status().pids.some((pid) => gone.includes(pid))) await sleep(5);
  await sleep(100);
}

test('a digital document is read with its words, its hash and its progress', async () => {
  const steps: ReadProgress[] = [];
  const result = await hostWith({ children: 1 }).read(invoice, {
    onProgress: (progress) => steps.push(progress),
  });
  expect(result).toMatchObject({
    ok: true,
    value: {
      document: { file: { mediaType: 'application/pdf', name: 'invoice.pdf' }, pages: [{ number: 1 }] },
      pictureHash: expect.stringMatching(/^[\da-f]{16}$/),
      timings: { ocr: 0 },
    },
  });
  expect(steps.map((progress) => progress.step)).toEqual(['open', 'open', 'extract']);
  expect(steps[1]).toMatchObject({
    page: 1,
    pages: 1,
    lines: expect.arrayContaining(['Total due GBP 120.00']),
  });
});

test('a page is drawn as WebP in the width asked for, turned when asked', async () => {
  const host = hostWith({ children: 1 });
  const upright = await host.render({ ...invoice, page: 1, widthPx: 300 });
  const turned = await host.render({ ...invoice, page: 1, widthPx: 300, turned: 90 });
  if (!upright.ok || !turned.ok) throw new Error('not drawn');
  expect(await sharp(upright.value).metadata()).toMatchObject({ format: 'webp', width: 300, height: 400 });
  expect(await sharp(turned.value).metadata()).toMatchObject({ width: 400, height: 300 });
  expect(await host.render({ ...invoice, page: 2, widthPx: 300 })).toMatchObject({
    error: { code: 'no-pages' },
  });
});

test('time is up: the child is killed, its document fails, the next one is read', async () => {
  const host = hostWith({ children: 1 });
  expect(await host.read(slow(), { limits: { timeoutMs: 300 } })).toMatchObject({
    error: { code: 'time-limit' },
  });
  expect(await host.read(invoice)).toMatchObject({ ok: true });
  expect(host.status().restarts).toBe(1);
});

test('too much memory ends the document only', async () => {
  const host = hostWith({ children: 1 });
  const limits = { memoryBytes: 40 * 1024 * 1024 };
  expect(await host.read(slow(), { limits })).toMatchObject({ error: { code: 'memory-limit' } });
  expect(await host.read(invoice)).toMatchObject({ ok: true });
});

/** Kills all children; which they were. */
const killAll = (host: Host): readonly number[] => {
  const { pids } = host.status();
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  return pids;
};

test('a document whose child is killed in the middle is read by another child', async () => {
  const host = hostWith({ children: 1 });
  let kills = 0;
  const reading = host.read(invoice, {
    onProgress: () => {
      if (kills++ === 0) killAll(host);
    },
  });
  expect(await reading).toMatchObject({ ok: true });
  expect(host.status().restarts).toBe(1);
});

test('a document that costs two children fails, and alone', async () => {
  const host = hostWith({ children: 1 });
  await host.read(invoice);
  const doomed = host.read(slow(), { limits: { timeoutMs: 600_000 } });
  await untilBusy(host);
  await untilBusy(host, killAll(host));
  killAll(host);
  expect(await doomed).toMatchObject({ error: { code: 'engine-crashed' } });
  expect(await host.read(invoice)).toMatchObject({ ok: true });
});

test('a signal to the whole group leaves running work alone', async () => {
  const host = hostWith({ children: 1 });
  await host.read(invoice);
  const running = host.read(invoice);
  for (const pid of host.status().pids)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(pid, signal);
  expect(await running).toMatchObject({ ok: true });
  expect(host.status().restarts).toBe(0);
});

test('a cancelled document ends at once, running or waiting', async () => {
  const host = hostWith({ children: 1 });
  const [running, waiting] = [new AbortController(), new AbortController()];
  const first = host.read(slow(), { signal: running.signal });
  const second = host.read(invoice, { signal: waiting.signal });
  await untilBusy(host);
  waiting.abort();
  expect(await second).toMatchObject({ error: { code: 'cancelled' } });
  running.abort();
  expect(await first).toMatchObject({ error: { code: 'cancelled' } });
  expect(await host.read(invoice, { signal: AbortSignal.abort() })).toMatchObject({
    error: { code: 'cancelled' },
  });
  expect(await host.read(invoice)).toMatchObject({ ok: true });
});

test('many documents share few children and each gets its own answer', async () => {
  const host = hostWith({ children: 2 });
  const names = Array.from({ length: 20 }, (_, index) => `${index}.pdf`);
  const results = await Promise.all(names.map((fileName) => host.read({ ...invoice, fileName })));
  expect(results.map((result) => result.ok && result.value.document.file.name)).toEqual(names);
  expect(host.status()).toMatchObject({ children: 2, busy: 0, waiting: 0, restarts: 0 });
});

test('idle children end but one', async () => {
  const host = hostWith({ children: 2, idleMs: 100 });
  const reads = [host.read(invoice), host.read(invoice)];
  expect(host.status().children).toBe(2);
  await Promise.all(reads);
  while (host.status().children > 1) await sleep(20);
  await sleep(300);
  expect(host.status()).toMatchObject({ children: 1, restarts: 0 });
});

test('children get no secrets', async () => {
  process.env['VOUCH_TEST_SECRET'] = 'do not tell';
  const host = hostWith({ children: 1 });
  await host.read(invoice);
  const { readFile } = await import('node:fs/promises');
  const [pid] = host.status().pids;
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
  expect(environment).not.toContain('do not tell');
});

test('a closed host answers what waits and takes nothing more', async () => {
  const host = hostWith({ children: 1 });
  const [running, waiting] = [host.read(slow()), host.read(invoice)];
  await untilBusy(host);
  await host.close(0);
  expect(await running).toMatchObject({ error: { code: 'cancelled' } });
  expect(await waiting).toMatchObject({ error: { code: 'cancelled' } });
  expect(await host.read(invoice)).toMatchObject({ error: { code: 'cancelled' } });
});

test('a sample is made in the child as it is made here, and one that can not be made is a plain failure', async () => {
  const host = hostWith({ children: 1 });
  const options = { seed: 4, kind: 'invoice', format: 'png', referenceDay: '2026-05-01' } as const;
  const made = await host.generate(options);
  const here = await generateDocument(options);
  expect(made).toMatchObject({ ok: true, value: { mediaType: 'image/png', truth: here.truth } });
  expect(made.ok && Buffer.compare(made.value.bytes, here.bytes)).toBe(0);
  expect(await host.generate({ ...options, layout: 'till' })).toMatchObject({ ok: false });
});
