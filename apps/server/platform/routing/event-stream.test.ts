import { setTimeout as sleep } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { eventStream, type ServerSentEvent } from './event-stream.ts';

const written = (events: AsyncIterable<ServerSentEvent>, heartbeatMs?: number) =>
  text(eventStream(events, heartbeatMs === undefined ? {} : { heartbeatMs }).content as Readable);

describe('eventStream', () => {
  it('writes each event with its number, name and data on one line', async () => {
    const stream = await written(
      (async function* () {
        yield { id: 1, name: 'progress', data: { text: 'two\nlines' } };
        yield { id: 2, name: 'complete', data: {} };
      })(),
    );
    expect(stream.split('\n\n').slice(1, 3)).toEqual([
      'id: 1\nevent: progress\ndata: {"text":"two\\nlines"}',
      'id: 2\nevent: complete\ndata: {}',
    ]);
  });

  it('gives signs of life while nothing happens', async () => {
    const stream = await written(
      (async function* () {
        await sleep(60);
        yield { id: 1, name: 'complete', data: null };
      })(),
      10,
    );
    expect(stream).toMatch(/^: /m);
    expect(stream.endsWith('data: null\n\n')).toBe(true);
  });

  it('ends its source when the reader goes away', async () => {
    let isEnded = false;
    const { content } = eventStream(
      (async function* () {
        try {
          for (let id = 1; ; id += 1) {
            yield { id, name: 'progress', data: {} };
            await sleep(1);
          }
        } finally {
          isEnded = true;
        }
      })(),
    );
    const stream = content as Readable;
    for await (const chunk of stream) if (String(chunk).includes('id: 2')) break;
    await expect.poll(() => isEnded).toBe(true);
  });
});
