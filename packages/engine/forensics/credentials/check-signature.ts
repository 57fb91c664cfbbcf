import { constants, type KeyObject, verify, X509Certificate } from 'node:crypto';

import { bytesOf, type CborMap, listOf, mapOf, readCbor } from './cbor.ts';

/** What a signature over a claim tells. */
export interface SignatureCheck {
  readonly isValid: boolean;
  /** Common name, or organization, of the signer's certificate. */
  readonly signer: string | null;
  /** Whether the certificate leads to one that is trusted. */
  readonly isTrusted: boolean;
}

interface Algorithm {
  readonly digest: string | null;
  readonly kind: 'ec' | 'rsa-pss' | 'ed25519';
}

/** By their numbers in the registry of RFC 9053. */
const ALGORITHMS: ReadonlyMap<number, Algorithm> = new Map([
  [-7, { digest: 'sha256', kind: 'ec' }],
  [-35, { digest: 'sha384', kind: 'ec' }],
  [-36, { digest: 'sha512', kind: 'ec' }],
  [-37, { digest: 'sha256', kind: 'rsa-pss' }],
  [-38, { digest: 'sha384', kind: 'rsa-pss' }],
  [-39, { digest: 'sha512', kind: 'rsa-pss' }],
  [-8, { digest: null, kind: 'ed25519' }],
]);
const ALGORITHM = 1;
const CHAIN = 33;
const MOST_CERTIFICATES = 10;
const LONGEST_NAME = 120;

/**
 * Checks a COSE_Sign1 signature (RFC 9052, 4.4) over a claim. Revocation and dates are not asked for. `null` where the signature can't be
 * read or is of a kind that is not known here.
 */
export function checkSignature(
  signature: Uint8Array,
  { claim, trusted }: { readonly claim: Uint8Array; readonly trusted: readonly Uint8Array[] },
): SignatureCheck | null {
  const [head, open, payload, value] = listOf(readCbor(signature));
  const [protectedBytes, stated] = [bytesOf(head), bytesOf(value)];
  if (protectedBytes === null || stated === null) return null;
  const headers = mapOf(readCbor(protectedBytes));
  const algorithm = ALGORITHMS.get(Number(headers?.get(ALGORITHM)));
  const chain = chainIn([headers, mapOf(open)]);
  const [certificate] = chain;
  if (algorithm === undefined || certificate === undefined) return null;
  // A payload that is attached must be the claim itself: else the signature covers something else.
  const attached = bytesOf(payload);
  const isClaim = attached === null || Buffer.from(attached).equals(claim);
  const signed = signedStructure(protectedBytes, claim);
  const isValid = isClaim && isSigned(signed, stated, { algorithm, key: certificate.publicKey });
  return { isValid, signer: nameOf(certificate), isTrusted: isValid && leadsTo(chain, trusted) };
}

/** The certificates, the signer's first. */
function chainIn(headers: readonly (CborMap | null)[]): readonly X509Certificate[] {
  const found = headers
    .map((map) => map?.get(CHAIN) ?? map?.get('x5chain'))
    .find((value) => value !== undefined);
  const list = found instanceof Uint8Array ? [found] : listOf(found);
  return list.slice(0, MOST_CERTIFICATES).flatMap((one) => toCertificate(bytesOf(one)));
}

function toCertificate(bytes: Uint8Array | null): readonly X509Certificate[] {
  try {
    return bytes === null ? [] : [new X509Certificate(bytes)];
  } catch {
    return [];
  }
}

/** The array ["Signature1", protected headers, no more data, claim] as CBOR. */
function signedStructure(protectedBytes: Uint8Array, claim: Uint8Array): Buffer {
  const context = Buffer.from('Signature1');
  return Buffer.concat([
    Buffer.from([0x84, 0x60 + context.length]),
    context,
    ...asByteString(protectedBytes),
    Buffer.from([0x40]),
    ...asByteString(claim),
  ]);
}

function asByteString(bytes: Uint8Array): readonly Uint8Array[] {
  const { length } = bytes;
  if (length < 24) return [Buffer.from([0x40 + length]), bytes];
  const head = Buffer.alloc(length < 256 ? 2 : length < 65_536 ? 3 : 5);
  head[0] = length < 256 ? 0x58 : length < 65_536 ? 0x59 : 0x5a;
  head.writeUIntBE(length, 1, head.length - 1);
  return [head, bytes];
}

function isSigned(
  data: Buffer,
  signature: Uint8Array,
  { algorithm, key }: { readonly algorithm: Algorithm; readonly key: KeyObject },
): boolean {
  try {
    if (algorithm.kind === 'ec')
      return verify(algorithm.digest, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
    if (algorithm.kind === 'ed25519') return verify(null, data, key, signature);
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
    return verify(algorithm.digest, data, { key, padding, saltLength }, signature);
  } catch {
    return false;
  }
}

/** Whether each certificate was issued by the next, and the last one by a trusted one or is one itself. */
function leadsTo(chain: readonly X509Certificate[], trusted: readonly Uint8Array[]): boolean {
  const anchors = trusted.flatMap((bytes) => toCertificate(bytes));
  for (const [at, certificate] of chain.entries()) {
    if (anchors.some((anchor) => anchor.raw.equals(certificate.raw) || isIssuedBy(certificate, anchor)))
      return true;
    const issuer = chain[at + 1];
    if (issuer === undefined || !isIssuedBy(certificate, issuer)) return false;
  }
  return false;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

function nameOf({ subject }: X509Certificate): string | null {
  const part = (name: string) => new RegExp(`^${name}=(.{1,300})$`, 'm').exec(subject)?.[1];
  const name = part('CN') ?? part('O');
  return (
    name
      ?.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME) || null
  );
}
