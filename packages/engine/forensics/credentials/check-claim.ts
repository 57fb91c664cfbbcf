import { createHash } from 'node:crypto';

import { bytesOf, listOf, mapOf, textOf } from './cbor.ts';
import type { Carried } from './carrier.ts';
import { assertionOf, type Claim, claimedAssertions } from './claim.ts';

/** Whether digests fit: `unknown` where there is none, or one of a kind that is not known here. */
export type Fit = 'fits' | 'differs' | 'unknown';

const DIGESTS: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512']);
const MOST_EXCLUSIONS = 50;
/** Claims have a handful; each takes a digest of as much as the file holds. */
const MOST_ASSERTIONS = 50;

/** Whether the assertions are those that the claim took digests of (C2PA 2.1, 15.10.3). */
export function assertionsFit(claim: Claim): Fit {
  const references = claimedAssertions(claim);
  if (references.length > MOST_ASSERTIONS) return 'unknown';
  const fits = references.map((reference) => {
    const label = textOf(reference.get('url'))?.split('/').at(-1);
    const box = claim.assertions.find((assertion) => assertion.label === label);
    const stated = bytesOf(reference.get('hash'));
    const digest = textOf(reference.get('alg')) ?? defaultDigest(claim);
    if (!box || stated === null || !DIGESTS.has(digest)) return 'unknown';
    return createHash(digest).update(box.body).digest().equals(stated) ? 'fits' : 'differs';
  });
  if (fits.includes('differs')) return 'differs';
  return fits.length === 0 || fits.includes('unknown') ? 'unknown' : 'fits';
}

/**
 * Whether the file's bytes are those that the claim was made for (`c2pa.hash.data`; C2PA 2.1, 18.5). Only the credentials'
 * own bytes may be left out of the digest: else a claim could leave out what was changed.
 */
export function fileFits(bytes: Uint8Array, { from, until }: Carried, claim: Claim): Fit {
  const binding = assertionOf(claim, 'c2pa.hash.data');
  if (binding === null) return 'unknown';
  const exclusions = exclusionsOf(binding.get('exclusions'));
  const areOwn = exclusions?.every(({ start, end }) => start >= from && end <= until) === true;
  const digest = textOf(binding.get('alg')) ?? defaultDigest(claim);
  const stated = bytesOf(binding.get('hash'));
  if (stated === null || exclusions === null || !areOwn || !DIGESTS.has(digest)) return 'unknown';
  return digestWithout(bytes, exclusions, digest).equals(stated) ? 'fits' : 'differs';
}

function digestWithout(bytes: Uint8Array, exclusions: readonly Exclusion[], digest: string): Buffer {
  const hash = createHash(digest);
  let at = 0;
  for (const { start, end } of exclusions) {
    hash.update(bytes.subarray(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  return hash.update(bytes.subarray(at)).digest();
}

function defaultDigest({ values }: Claim): string {
  return textOf(values.get('alg')) ?? 'sha256';
}

interface Exclusion {
  readonly start: number;
  readonly end: number;
}

function exclusionsOf(value: Parameters<typeof listOf>[0]): readonly Exclusion[] | null {
  const found = listOf(value).map((entry) => {
    const [start, length] = [mapOf(entry)?.get('start'), mapOf(entry)?.get('length')];
    return typeof start === 'number' && typeof length === 'number' ? { start, end: start + length } : null;
  });
  const known = found.filter((exclusion) => exclusion !== null);
  const isBounded = known.length === found.length && known.length <= MOST_EXCLUSIONS;
  return isBounded ? known.toSorted((a, b) => a.start - b.start) : null;
}
