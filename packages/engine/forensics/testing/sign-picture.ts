import { constants, createHash, createPrivateKey, sign } from 'node:crypto';

import { derOf, type Signer } from './sign-pdf.ts';
import { mapFrom, toCbor, type Writable } from './to-cbor.ts';

/** What credentials are to say, and how they are to be wrong. */
export interface Claiming {
  readonly signer: Signer;
  /** Issuer of the signer, sent along. */
  readonly issuer?: Signer;
  readonly actions: readonly Readonly<Record<string, Writable>>[];
  /** Bytes of one more assertion. */
  readonly padding?: number;
  /** Bytes after the credentials that the digest of the file leaves out, too. */
  readonly leftOut?: number;
  /** Sent along as the signed content in place of none. */
  readonly attached?: Uint8Array;
  readonly key?: 'rsa' | 'ec';
}

const ALGORITHMS = { rsa: -37, ec: -7 } as const;
const DIGEST_BYTES = 32;
/** Payload of a JPEG segment besides its packet header. */
const PACKET_BYTES = 60_000;

/** Puts content credentials (C2PA) into a JPEG, behind its first marker. */
export async function signJpeg(jpeg: Uint8Array, claiming: Claiming): Promise<Buffer> {
  return await signed(jpeg, { at: 2, wrap: inPackets }, claiming);
}

/** Puts content credentials into a PNG, behind its header chunk. */
export async function signPng(png: Uint8Array, claiming: Claiming): Promise<Buffer> {
  return await signed(png, { at: 33, wrap: inChunk }, claiming);
}

interface Carrying {
  readonly at: number;
  readonly wrap: (store: Buffer) => Buffer;
}

/** Twice: the size of the credentials is known only once they are made. */
async function signed(bytes: Uint8Array, { at, wrap }: Carrying, claiming: Claiming): Promise<Buffer> {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const { leftOut = 0 } = claiming;
  const draft = wrap(await makeStore(claiming, bindingOf(at, 0, Buffer.alloc(DIGEST_BYTES))));
  const digest = createHash('sha256').update(before).update(after.subarray(leftOut)).digest();
  const store = await makeStore(claiming, bindingOf(at, draft.length + leftOut, digest));
  return Buffer.concat([before, wrap(store), after]);
}

/** Lengths are written with four bytes whatever they are, so that they do not change the size. */
function bindingOf(start: number, length: number, hash: Buffer): Buffer {
  const exclusion = Buffer.concat([
    Buffer.from([0xa2]),
    toCbor('start'),
    toCbor(start),
    toCbor('length'),
    Buffer.from([0x1a, (length >>> 24) & 255, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]),
  ]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    toCbor('exclusions'),
    Buffer.from([0x81]),
    exclusion,
    toCbor('alg'),
    toCbor('sha256'),
    toCbor('hash'),
    toCbor(hash),
  ]);
}

async function makeStore(claiming: Claiming, binding: Buffer): Promise<Buffer> {
  const assertions = [
    superbox('c2pa.actions.v2', [box('cbor', toCbor(mapFrom({ actions: claiming.actions.map(mapFrom) })))]),
    superbox('c2pa.hash.data', [box('cbor', binding)]),
    superbox('test.padding', [box('cbor', toCbor(new Uint8Array(claiming.padding ?? 1)))]),
  ];
  const labels = ['c2pa.actions.v2', 'c2pa.hash.data', 'test.padding'];
  const claim = toCbor(
    mapFrom({
      alg: 'sha256',
      claim_generator_info: mapFrom({ name: 'Test Camera', version: '1.0' }),
      created_assertions: assertions.map((assertion, at) =>
        mapFrom({
          url: `self#jumbf=c2pa.assertions/${labels[at] ?? ''}`,
          hash: createHash('sha256').update(assertion.subarray(8)).digest(),
        }),
      ),
    }),
  );
  const manifest = superbox('urn:c2pa:test', [
    superbox('c2pa.assertions', assertions),
    superbox('c2pa.claim.v2', [box('cbor', claim)]),
    superbox('c2pa.signature', [box('cbor', await signatureOver(claim, claiming))]),
  ]);
  return superbox('c2pa', [manifest]);
}

async function signatureOver(claim: Buffer, claiming: Claiming): Promise<Buffer> {
  const { signer, issuer, attached = null, key = 'rsa' } = claiming;
  const chain = [signer, ...(issuer ? [issuer] : [])].map((one) => derOf(one));
  const head = toCbor(
    new Map<number, Writable>([
      [1, ALGORITHMS[key]],
      [33, chain],
    ]),
  );
  const data = toCbor(['Signature1', head, new Uint8Array(), attached ?? claim]);
  const privateKey = createPrivateKey({
    key: Buffer.from(await crypto.subtle.exportKey('pkcs8', signer.privateKey)),
    format: 'der',
    type: 'pkcs8',
  });
  const how =
    key === 'ec'
      ? ({ key: privateKey, dsaEncoding: 'ieee-p1363' } as const)
      : { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: DIGEST_BYTES };
  return Buffer.concat([
    Buffer.from([0xd2]),
    toCbor([head, new Map<string, Writable>(), attached, sign('sha256', data, how)]),
  ]);
}

function box(kind: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + data.length);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, data]);
}

function superbox(label: string, contents: readonly Buffer[]): Buffer {
  const description = Buffer.concat([Buffer.alloc(16), Buffer.from([3]), Buffer.from(`${label}\0`)]);
  return box('jumb', Buffer.concat([box('jumd', description), ...contents]));
}

function inPackets(store: Buffer): Buffer {
  const [head, body] = [store.subarray(0, 8), store.subarray(8)];
  const count = Math.ceil(body.length / PACKET_BYTES);
  const packets = Array.from({ length: count }, (_, at) => {
    const part = body.subarray(at * PACKET_BYTES, (at + 1) * PACKET_BYTES);
    const front = Buffer.from([0xff, 0xeb, 0, 0, 0x4a, 0x50, 0, 1, 0, 0, 0, at + 1]);
    front.writeUInt16BE(10 + head.length + part.length, 2);
    return Buffer.concat([front, head, part]);
  });
  return Buffer.concat(packets);
}

/** The check sum of the chunk is left at 0: readers of credentials do not ask for it. */
function inChunk(store: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(store.length);
  head.write('caBX', 4, 'latin1');
  return Buffer.concat([head, store, Buffer.alloc(4)]);
}
