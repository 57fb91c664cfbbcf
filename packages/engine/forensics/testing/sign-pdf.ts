import type { webcrypto } from 'node:crypto';

import { type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { Integer, OctetString, ObjectIdentifier, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

import { toBytes } from './make-pdf.ts';

const SIGNATURE_BYTES = 6000;
const PLACEHOLDER = 9_999_999_999;
const KEY = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** Somebody who can sign. */
export interface Signer {
  readonly certificate: Certificate;
  readonly privateKey: webcrypto.CryptoKey;
}

/** ECDSA on the curve P-256. */
export const EC_KEY = { name: 'ECDSA', namedCurve: 'P-256' };

/** What a signer is like. */
export interface SignerKind {
  readonly key?: typeof KEY | typeof EC_KEY;
  /** May issue certificates itself; by itself only who has no issuer. */
  readonly isAuthority?: boolean;
}

/** Makes a signer whose certificate another one issued, or who vouches for themselves; with an RSA key if no other is asked for. */
export async function makeSigner(
  name: string,
  issuer?: Signer,
  { key = KEY, isAuthority = issuer === undefined }: SignerKind = {},
): Promise<Signer> {
  const keys = await crypto.subtle.generateKey(key, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: name.length });
  certificate.subject.typesAndValues.push(commonName(name));
  const by = issuer?.certificate.subject ?? certificate.subject;
  certificate.issuer.typesAndValues.push(...by.typesAndValues);
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2046-01-01T00:00:00Z');
  const constraints = new BasicConstraints({ cA: isAuthority });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(issuer?.privateKey ?? keys.privateKey, 'SHA-256');
  return { certificate, privateKey: keys.privateKey };
}

/** The certificate's bytes, DER. */
export function derOf({ certificate }: Signer): Uint8Array {
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** Signs a document as programs do: the digest of all bytes but the signature's own. */
export async function signPdf(document: PDFDocument, signer: Signer): Promise<Uint8Array> {
  addField(document);
  const bytes = Buffer.from(await toBytes(document));
  const open = bytes.indexOf(`<${'00'.repeat(SIGNATURE_BYTES)}>`, 0, 'latin1');
  const close = open + 2 * SIGNATURE_BYTES + 2;
  const placeholder = `/ByteRange [ 0 ${PLACEHOLDER} ${PLACEHOLDER} ${PLACEHOLDER} ]`;
  const range = `/ByteRange [ 0 ${open} ${close} ${bytes.length - close} ]`.padEnd(placeholder.length);
  bytes.write(range, bytes.indexOf(placeholder, 0, 'latin1'), 'latin1');
  const message = await signedMessage(
    Buffer.concat([bytes.subarray(0, open), bytes.subarray(close)]),
    signer,
  );
  bytes.write(Buffer.from(message).toString('hex'), open + 1, 'latin1');
  return bytes;
}

function addField(document: PDFDocument): void {
  const { context } = document;
  const signature = context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached' });
  signature.set(
    PDFName.of('ByteRange'),
    context.obj([0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER].map((n) => PDFNumber.of(n))),
  );
  signature.set(PDFName.of('Contents'), PDFHexString.of('00'.repeat(SIGNATURE_BYTES)));
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Signature'),
      Rect: [0, 0, 0, 0],
      V: context.register(signature),
    }),
  );
  document.getPage(0).node.addAnnot(field);
  document.catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [field] }));
}

async function signedMessage(data: Uint8Array, { certificate, privateKey }: Signer): Promise<ArrayBuffer> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(data));
  const attributes = [
    new Attribute({
      type: '1.2.840.113549.1.9.3',
      values: [new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })],
    }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: digest })] }),
  ];
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
  });
  await signed.sign(privateKey, 0, 'SHA-256');
  const content = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return content.toSchema().toBER();
}

function commonName(value: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) });
}
