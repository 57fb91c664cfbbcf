const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const PLAIN_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

type Encode = (tag: number, ...parts: readonly Uint8Array[]) => Uint8Array;

const definite: Encode = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length =
    size < 128 ? [size] : [0x84, size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255];
  return Buffer.concat([Uint8Array.from([tag, ...length]), content]);
};

const indefinite: Encode = (tag, ...parts) =>
  Buffer.concat([Uint8Array.from([tag, 0x80]), ...parts, Uint8Array.from([0, 0])]);

/** The content in a signed message without signers, as DER. */
export function signedDer(content: Uint8Array): Uint8Array {
  return envelope(definite, definite(0x04, content));
}

/** The same with open lengths, and the content in chunks, as signing programs that stream write it. */
export function signedBer(content: Uint8Array): Uint8Array {
  const chunks = Array.from({ length: Math.ceil(content.length / 100) }, (_, index) =>
    definite(0x04, content.subarray(index * 100, (index + 1) * 100)),
  );
  return envelope(indefinite, indefinite(0x24, ...chunks));
}

function envelope(encode: Encode, content: Uint8Array): Uint8Array {
  const version = definite(0x02, Uint8Array.from([1]));
  const digests = definite(0x31);
  const information = encode(0x30, Uint8Array.from(PLAIN_DATA), encode(0xa0, content));
  const signed = encode(0x30, version, digests, information, definite(0x31));
  return encode(0x30, Uint8Array.from(SIGNED_DATA), encode(0xa0, signed));
}
