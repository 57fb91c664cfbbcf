import { createHmac, timingSafeEqual } from 'node:crypto';
import type { BlobRef } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import { toId } from '../../platform/ids.ts';

/** Life of a link to a generated sample. */
export const SAMPLE_LINK_SECONDS = 60 * 60;

/** What a link must carry to be good. */
export interface SampleLinkParts {
  /** Hash of the content with its extension. */
  readonly name: string;
  readonly org: string;
  /** Unix seconds. */
  readonly expires: number;
  readonly signature: string;
}

/** A generated file that a good link leads to. */
export interface LinkedSample {
  readonly blob: BlobRef;
  readonly name: string;
}

/** Makes and checks links to generated samples; who has one may open it until it ends. */
export interface SampleLinks {
  /** The path with its signature. */
  issue(blob: BlobRef, extension: string): string;
  /** `null` for links that we did not make, or that have ended. */
  verify(parts: SampleLinkParts): LinkedSample | null;
  /** The sample behind a full address of this server; `null` for every other address. */
  resolve(url: string): LinkedSample | null;
}

const PATH = /^\/samples\/generated\/([0-9a-f]{64}\.(?:png|jpg|pdf))$/;

/** Links under this secret; `base` is the address of the server. */
export function createSampleLinks(secret: string, clock: Clock, base: () => string): SampleLinks {
  const sign = (org: string, name: string, expires: number) =>
    createHmac('sha256', secret).update(`sample:${org}:${name}:${expires}`).digest('base64url');
  const verify = ({ name, org, expires, signature }: SampleLinkParts): LinkedSample | null => {
    const [expected, shown] = [Buffer.from(sign(org, name, expires)), Buffer.from(signature)];
    if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) return null;
    const organizationId = toId<'organization'>(org);
    if (organizationId === null || expires * 1000 <= clock.now().getTime()) return null;
    return { name, blob: { organizationId, sha256: name.slice(0, 64) } };
  };
  return {
    verify,
    issue({ organizationId, sha256 }, extension) {
      const name = `${sha256}.${extension}`;
      const expires = Math.floor(clock.now().getTime() / 1000) + SAMPLE_LINK_SECONDS;
      const query = new URLSearchParams({ org: organizationId, expires: String(expires) });
      return `/samples/generated/${name}?${query.toString()}&signature=${sign(organizationId, name, expires)}`;
    },
    resolve(text) {
      if (!URL.canParse(text)) return null;
      const url = new URL(text);
      const name = PATH.exec(url.pathname)?.[1];
      if (name === undefined || url.origin !== new URL(base()).origin) return null;
      const value = (key: string) => url.searchParams.get(key) ?? '';
      return verify({
        name,
        org: value('org'),
        expires: Number(value('expires')),
        signature: value('signature'),
      });
    },
  };
}
