import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { appendContent, makeInvoice, toBytes } from '../../testing/make-pdf.ts';
import { readStates } from './states.ts';

describe('readStates', () => {
  it('finds one state in a file that was saved once, with a table or a stream', async () => {
    const document = await makeInvoice();
    const classic = await toBytes(document);
    const compact = await document.save({ useObjectStreams: true });
    expect(readStates(classic).ends).toEqual([classic.length]);
    expect(readStates(compact).ends).toEqual([compact.length]);
  });

  it('finds the end of each appended state', async () => {
    const first = await toBytes(await makeInvoice());
    const second = appendContent(first, 'BT ET');
    const third = appendContent(second, 'BT ET');
    // The line end after the first end mark belongs to the first state.
    expect(readStates(third).ends).toEqual([first.length + 1, second.length, third.length]);
  });

  it('does not count end marks that belong to no state', async () => {
    const first = await toBytes(await makeInvoice());
    const inner = appendContent(first, '% a PDF inside: %%EOF\n% and another %%EOF');
    expect(readStates(inner).ends).toHaveLength(2);
  });

  it('tells bytes after the end', async () => {
    const bytes = await toBytes(await makeInvoice());
    const longer = Buffer.concat([bytes, Buffer.from('\ngarbage')]);
    expect(readStates(longer).trailingBytes).toBe('garbage'.length);
  });

  it('survives loops, lies and noise', () => {
    const loop = Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF');
    expect(readStates(loop).ends).toHaveLength(1);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(1000), (noise, offset) => {
        const tail = Buffer.from(`\nstartxref\n${offset}\n%%EOF`);
        const bytes = Buffer.concat([Buffer.from('%PDF-1.7\nxref\n0 99999\ntrailer <<('), noise, tail]);
        const { ends } = readStates(bytes);
        expect(ends.every((end) => end > 0 && end <= bytes.length)).toBe(true);
      }),
    );
  });
});
