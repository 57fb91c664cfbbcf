import { createHash } from 'node:crypto';

import type { PdfSignature } from '@vouch/core/document/pdf-facts.ts';
import { fromBER, GeneralizedTime, OctetString, UTCTime } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  SignedData,
  SignedDataVerifyError,
  type SignedDataVerifyResult,
  type SignerInfo,
} from 'pkijs';

/** What a signed message says about the bytes beside it. */
export type MessageCheck = Required<Pick<PdfSignature, 'integrity' | 'signer' | 'isTrusted'>>;

/** What is checked, and whose word is taken. */
export interface SignedContent {
  readonly data: Uint8Array;
  /** Certificates of authorities, DER. */
  readonly trusted: readonly Uint8Array[];
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const COMMON_NAME = '2.5.4.3';
const LONGEST_NAME = 120;
/** RSA with PKCS #1 v1.5, whose answers are sure; what fails in other ways may be of a kind that is not fully known here. */
const RSA: ReadonlySet<string> = new Set(
  ['1', '5', '11', '12', '13'].map((last) => `1.2.840.113549.1.1.${last}`),
);
/** Digests by their object identifier. */
const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Checks a CMS message (RFC 5652) with a detached content: the digest of the content, then the signature over it, then who signed.
 * A certificate counts as of the time that the signer states; revocation is not asked for. `null` when the message can't be read.
 */
export async function checkMessage(
  message: Uint8Array,
  { data, trusted }: SignedContent,
): Promise<MessageCheck | null> {
  const signed = readMessage(message);
  const [signer] = signed?.signerInfos ?? [];
  if (signed === null || signer === undefined) return null;
  const digest = DIGESTS[signer.digestAlgorithm.algorithmId];
  if (digest === undefined) return null;
  const stated = statedDigest(signer);
  const isChanged = stated !== null && !createHash(digest).update(data).digest().equals(stated);
  const bare = await verify(signed, { data, signer, trusted: null });
  const integrity = isChanged ? 'altered' : integrityOf(bare, signer);
  const asksWho = integrity === 'intact' && trusted.length > 0;
  const isTrusted = asksWho && (await verify(signed, { data, signer, trusted })).isTrusted;
  return { integrity, signer: nameOf(bare.certificate), isTrusted };
}

/** What a signature says of the digest that is right. */
function integrityOf(
  { isVerified }: Verified,
  { signatureAlgorithm }: SignerInfo,
): MessageCheck['integrity'] {
  if (isVerified === true) return 'intact';
  return isVerified === false && RSA.has(signatureAlgorithm.algorithmId) ? 'altered' : 'unchecked';
}

function readMessage(message: Uint8Array): SignedData | null {
  try {
    const { offset, result } = fromBER(bufferOf(message));
    return offset === -1 ? null : new SignedData({ schema: new ContentInfo({ schema: result }).content });
  } catch {
    return null;
  }
}

interface Verified {
  readonly isVerified: boolean | null;
  readonly isTrusted: boolean;
  readonly certificate: Certificate | null;
}

const NOT_VERIFIED: Verified = { isVerified: null, isTrusted: false, certificate: null };

interface Verification {
  readonly data: Uint8Array;
  readonly signer: SignerInfo;
  /** `null` leaves out the question who signed. */
  readonly trusted: readonly Uint8Array[] | null;
}

async function verify(signed: SignedData, { data, signer, trusted }: Verification): Promise<Verified> {
  const signedAt = statedTime(signer);
  const certificates = (trusted ?? []).map((certificate) => Certificate.fromBER(bufferOf(certificate)));
  try {
    const result = await signed.verify({
      signer: 0,
      data: bufferOf(data),
      extendedMode: true,
      checkChain: trusted !== null,
      trustedCerts: certificates,
      ...(signedAt === null ? {} : { checkDate: signedAt }),
    });
    return toVerified(result);
  } catch (error) {
    return error instanceof SignedDataVerifyError ? toVerified(error) : NOT_VERIFIED;
  }
}

function toVerified(result: Partial<SignedDataVerifyResult>): Verified {
  const { signatureVerified = null, signerCertificateVerified, signerCertificate = null } = result;
  const isTrusted = signerCertificateVerified === true;
  return { isVerified: signatureVerified, isTrusted, certificate: signerCertificate };
}

function statedDigest(signer: SignerInfo): Buffer | null {
  const value = attributeOf(signer, MESSAGE_DIGEST);
  return value instanceof OctetString ? Buffer.from(value.getValue()) : null;
}

function statedTime(signer: SignerInfo): Date | null {
  const value = attributeOf(signer, SIGNING_TIME);
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : null;
}

function attributeOf(signer: SignerInfo, type: string): unknown {
  return signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];
}

function nameOf(certificate: Certificate | null): string | null {
  const part = certificate?.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  const name: unknown = part?.value.valueBlock.value;
  if (typeof name !== 'string') return null;
  return (
    name
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME) || null
  );
}

/** A copy in a buffer of its own, as the libraries want it. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
