import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type OrganizationId } from '../../ids.ts';
import type { BlobStore } from '../blob-store.ts';

/** A store and what to do when the suite is done with it. */
export interface OpenedStore {
  readonly store: BlobStore;
  close(): Promise<void>;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}

/** What every blob store driver must do. */
export function describeBlobStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name} as a blob store`, () => {
    let store: BlobStore;
    let close: () => Promise<void>;
    const mine = newId<'organization'>();
    const theirs: OrganizationId = newId();
    beforeAll(async () => ({ store, close } = await open()));
    afterAll(() => close());

    it.each([0, 1, 65_537, 7_000_000])('gives %i bytes back as they were, with their hash', async (size) => {
      const bytes = randomBytes(size);
      const stored = await store.put(mine, bytes);
      expect(stored).toEqual({ sha256: hashOf(bytes), sizeBytes: size });
      const read = await store.read({ organizationId: mine, sha256: stored.sha256 });
      expect(read && hashOf(read)).toBe(stored.sha256);
    });

    it('takes and gives streams', async () => {
      const bytes = randomBytes(6_000_001);
      const { sha256, sizeBytes } = await store.put(mine, chunksOf(bytes, 10_007));
      expect({ sha256, sizeBytes }).toEqual({ sha256: hashOf(bytes), sizeBytes: bytes.length });
      const stream = await store.get({ organizationId: mine, sha256 });
      const parts: Buffer[] = [];
      for await (const part of stream ?? []) parts.push(part as Buffer);
      expect(hashOf(Buffer.concat(parts))).toBe(sha256);
    });

    it('keeps organizations apart: knowing the hash is not enough', async () => {
      const { sha256 } = await store.put(mine, Buffer.from('only mine'));
      const ref = { organizationId: theirs, sha256 };
      expect(await store.has(ref)).toBe(false);
      expect(await store.read(ref)).toBeNull();
      expect(await store.get(ref)).toBeNull();
      await store.delete(ref);
      expect(await store.has({ organizationId: mine, sha256 })).toBe(true);
    });

    it('stores the same content twice without harm, also at the same time', async () => {
      const bytes = randomBytes(100_000);
      const puts = await Promise.all([
        store.put(mine, bytes),
        store.put(mine, bytes),
        store.put(mine, bytes),
      ]);
      expect(new Set(puts.map(({ sha256 }) => sha256)).size).toBe(1);
      expect(await store.has({ organizationId: mine, sha256: puts[0].sha256 })).toBe(true);
    });

    it('removes a blob, and does not mind when it is gone', async () => {
      const { sha256 } = await store.put(mine, Buffer.from('short-lived'));
      const ref = { organizationId: mine, sha256 };
      await store.delete(ref);
      await store.delete(ref);
      expect(await store.has(ref)).toBe(false);
      expect(await store.read(ref)).toBeNull();
    });

    it('keeps nothing of a source that breaks off', async () => {
      const bytes = randomBytes(300_000);
      async function* broken() {
        yield* chunksOf(bytes, 50_000);
        throw new Error('connection lost');
      }
      await expect(store.put(mine, broken())).rejects.toThrow('connection lost');
      expect(await store.has({ organizationId: mine, sha256: hashOf(bytes) })).toBe(false);
    });

    it.each(['../../etc/passwd', 'ABC', '', 'a'.repeat(63), `${'a'.repeat(64)}/../x`])(
      'refuses the name %j',
      async (sha256) => {
        await expect(store.read({ organizationId: mine, sha256 })).rejects.toThrow(TypeError);
        await expect(
          store.has({ organizationId: '../..' as OrganizationId, sha256: 'a'.repeat(64) }),
        ).rejects.toThrow(TypeError);
      },
    );
  });
}
