import { fromBase64 } from './from-base64.ts';

/**
 * What can be seen of the signature in a fiscal code without asking anybody: `unchecked` has the right form, `misshapen` can be none, and
 * `absent` says itself that the till could not sign. Whether it is genuine takes the key of the office that issued it.
 */
export interface CodeSignature {
  readonly state: 'unchecked' | 'misshapen' | 'absent';
  /** Who can check it. */
  readonly checkedBy: string;
}

/** ECDSA over curves of 256 to 521 bits, plain or with its tags. */
const [SHORTEST_ECDSA, LONGEST_ECDSA] = [60, 141];
/** A point of such a curve: a mark and two coordinates. */
const UNCOMPRESSED = 4;
const KEY_BYTES: ReadonlySet<number> = new Set([65, 97, 129, 133]);
/** Bytes of a signature under RKSV: ES256. */
const RKSV_BYTES = 64;
/** RSA keys of 2 048 bits and more. */
const SHORTEST_RSA = 256;
/** What an Austrian till writes instead of a signature while its unit is out of order. */
const UNIT_FAILED = 'Sicherheitseinrichtung ausgefallen';

type SignatureReader = (text: string) => CodeSignature | null;

const READERS: readonly SignatureReader[] = [ofAustrianTill, ofGermanTill, ofIndianInvoice];

/** The signature of a fiscal code; `null` for codes without one. */
export function signatureOf(text: string): CodeSignature | null {
  for (const read of READERS) {
    const signature = read(text.slice(0, 4000));
    if (signature !== null) return signature;
  }
  return null;
}

/** RKSV, annex, numbers 9 and 12: turnover, certificate, chain and signature end the code. */
function ofAustrianTill(text: string): CodeSignature | null {
  if (!/^_R\d-[A-Z]{2}\d{1,3}_/.test(text)) return null;
  const checkedBy = 'the tax office’s app "BMF Belegcheck"';
  const [certificate = '', , signature = '', ...more] = text.split('_').slice(11);
  if (new TextDecoder().decode(fromBase64(signature) ?? new Uint8Array()) === UNIT_FAILED)
    return { state: 'absent', checkedBy };
  const isWhole = more.length === 0 && /^[\w:.-]{1,80}$/.test(certificate);
  return { state: isWhole && isOfRksv(signature) ? 'unchecked' : 'misshapen', checkedBy };
}

function isOfRksv(signature: string): boolean {
  return fromBase64(signature)?.length === RKSV_BYTES;
}

/** DSFinV-K, annex I: signature and public key end the code. */
function ofGermanTill(text: string): CodeSignature | null {
  const [version, , kind, , , , , , , , signature = '', key] = text.split(';');
  if (version !== 'V0' || kind !== 'Kassenbeleg-V1' || key === undefined) return null;
  const length = fromBase64(signature)?.length ?? 0;
  const isFormed = length >= SHORTEST_ECDSA && length <= LONGEST_ECDSA && isPoint(fromBase64(key));
  const checkedBy = 'the certificate of the till’s security device';
  return { state: isFormed ? 'unchecked' : 'misshapen', checkedBy };
}

function isPoint(key: Uint8Array | null): boolean {
  return key?.[0] === UNCOMPRESSED && KEY_BYTES.has(key.length);
}

/** A JSON web token with RS256. */
function ofIndianInvoice(text: string): CodeSignature | null {
  const [head = '', , tail = '', ...more] = text.split('.');
  const header = more.length === 0 ? fromBase64(head.slice(0, 500)) : null;
  if (header === null || !/"alg"\s?:\s?"RS256"/.test(new TextDecoder().decode(header))) return null;
  const isFormed = (fromBase64(tail)?.length ?? 0) >= SHORTEST_RSA;
  return { state: isFormed ? 'unchecked' : 'misshapen', checkedBy: 'the e-invoice portal’s app' };
}
