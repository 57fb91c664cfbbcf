import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startNginx } from '../scripts/services/nginx.ts';
import type { Service } from '../scripts/services/service.ts';
import { eventsOf, formWithReceipt } from './contract/receipt-api/steps.ts';
import { receiptPhoto } from './support/documents.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

const EXAMPLE = fileURLToPath(new URL('../deploy/nginx/vouch.conf', import.meta.url));

/** The example of the documentation as it is, but for TLS and addresses. */
function siteOf(port: number, target: number): string {
  return readFileSync(EXAMPLE, 'utf8')
    .replace('127.0.0.1:8000', `127.0.0.1:${target}`)
    .replace(/server \{\s*listen 80;[^}]*\}/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^\s*ssl_.*$/gm, '');
}

describe('behind nginx, with the example of the documentation', () => {
  let vouch: Vouch;
  let nginx: Service;
  beforeAll(async () => {
    vouch = await startVouch({
      env: { TRUSTED_PROXIES: '127.0.0.1', ANALYZE_ACCESS: 'open', SOCKET_ACCESS: 'open' },
    });
    nginx = await startNginx((port) => siteOf(port, vouch.port));
  });
  afterAll(async () => {
    await nginx.stop();
    await vouch[Symbol.asyncDispose]();
  });

  it('passes events of a stream on one by one, long before the stream ends', async () => {
    const { file } = await receiptPhoto();
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(file.bytes)]), file.name);
    const response = await fetch(`${nginx.url}/analyze/stream`, { method: 'POST', body: form });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-analysis-ref')).toMatch(/^analysis_/);
    const chunks: string[] = [];
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) chunks.push(chunk);
    const endsIn = chunks.findIndex((chunk) => chunk.includes('event: complete'));
    const startsIn = chunks.findIndex((chunk) => chunk.includes('"event":"start"'));
    expect(startsIn).toBeGreaterThanOrEqual(0);
    expect(endsIn).toBeGreaterThan(startsIn);
    expect(eventsOf(chunks.join('')).at(-1)?.name).toBe('complete');
  });

  it('lets an analysis be followed again from the last event seen', async () => {
    const body = await formWithReceipt();
    const stream = await fetch(`${nginx.url}/analyze/stream`, { method: 'POST', body });
    const all = await stream.text();
    const reference = stream.headers.get('x-analysis-ref') ?? '';
    const ids = [...all.matchAll(/^id: (\d+)$/gm)].map((match) => match[1] ?? '');
    const follow = (lastId: string) =>
      fetch(`${nginx.url}/analyze/stream/${reference}`, { headers: { 'last-event-id': lastId } });
    const rest = eventsOf(await (await follow(ids.at(-3) ?? '')).text());
    expect(rest.map(({ name }) => name)).toEqual(['result', 'complete']);
    expect((await follow(ids.at(-1) ?? '')).status).toBe(204);
  });

  it('carries WebSockets with large messages', async () => {
    const { file } = await receiptPhoto();
    const socket = new WebSocket(`${nginx.url.replace('http', 'ws')}/ws/analyze`);
    const told: Record<string, unknown>[] = [];
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('open', () => {
        const base64 = Buffer.from(file.bytes).toString('base64');
        // White space is no part of base64: it makes the message as large as the largest file would.
        socket.send(JSON.stringify({ action: 'analyze', file_base64: base64.padEnd(13_000_000) }));
      });
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString('utf8')) as Record<string, unknown>;
        told.push(message);
        if (message['type'] === 'complete' || message['type'] === 'error') resolve();
      });
    });
    socket.close();
    expect(told.at(-1)).toMatchObject({ type: 'complete' });
  });

  it.each(['polling', 'websocket'])('connects Socket.IO by %s', async (transport) => {
    const socket = io(nginx.url, { transports: [transport], forceNew: true });
    try {
      await new Promise<void>((resolve, reject) => {
        socket.on('connect', resolve);
        socket.on('connect_error', reject);
      });
      expect(socket.connected).toBe(true);
    } finally {
      socket.disconnect();
    }
  });

  it('takes a file of 10 MB, and what is larger is refused by Vouch in its own words', async () => {
    const send = async (bytes: number) => {
      const form = new FormData();
      form.set('file', new Blob([Buffer.alloc(bytes, '%PDF-1.7\n')]), 'large.pdf');
      const response = await fetch(`${nginx.url}/analyze`, { method: 'POST', body: form });
      return (await response.json()) as Record<string, unknown>;
    };
    expect(await send(10 * 1024 * 1024)).toMatchObject({ status: 422 });
    expect(await send(10 * 1024 * 1024 + 1)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('counts callers by their own address, not by that of the proxy', async () => {
    // This machine is a trusted proxy here, so the address before it is taken for the caller's.
    const left = async (address: string) => {
      const headers = { 'x-forwarded-for': address };
      const response = await fetch(`${nginx.url}/analyze/stream`, { headers });
      return Number(response.headers.get('ratelimit-remaining'));
    };
    const first = await left('203.0.113.1');
    expect(await left('203.0.113.1')).toBe(first - 1);
    expect(await left('203.0.113.2')).toBe(first);
  });
});
