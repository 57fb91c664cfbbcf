import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';

import { derOf, EC_KEY, makeSigner, type Signer } from '../testing/sign-pdf.ts';
import { type Claiming, signJpeg, signPng } from '../testing/sign-picture.ts';
import { readCbor } from './cbor.ts';
import { readJumbf } from './jumbf.ts';
import { readCredentials } from './read-credentials.ts';

const CAPTURE = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
const blank = sharp({ create: { width: 64, height: 48, channels: 3, background: '#dde' } });
const actions = [{ action: 'c2pa.created', digitalSourceType: CAPTURE, softwareAgent: 'Shutter 2' }];

let authority: Signer;
let signer: Signer;
let jpeg: Buffer;

beforeAll(async () => {
  authority = await makeSigner('Authority');
  signer = await makeSigner('Camera Works', authority);
  jpeg = await blank.clone().jpeg().toBuffer();
});

const read = (bytes: Uint8Array, trusted: readonly Uint8Array[] = []) =>
  readCredentials({ bytes, mediaType: 'image/jpeg', trusted });
const claiming = (more: Partial<Claiming> = {}): Claiming => ({ signer, actions, ...more });

/** The file with one byte after a text changed. */
function changedAfter(bytes: Buffer, text: string, by: number): Buffer {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf(text) + text.length + by;
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

describe('content credentials', () => {
  it('tells maker, deeds and signer of a signed picture, and that all fits', async () => {
    expect(read(await signJpeg(jpeg, claiming()))).toEqual({
      generator: 'Test Camera',
      actions: [{ action: 'c2pa.created', digitalSourceType: CAPTURE, software: 'Shutter 2' }],
      state: 'intact',
      signer: 'Camera Works',
      isTrusted: false,
    });
  });

  it('joins credentials that fill several segments', async () => {
    expect(read(await signJpeg(jpeg, claiming({ padding: 150_000 })))?.state).toBe('intact');
  });

  it('checks signatures on elliptic curves, and credentials in PNG files', async () => {
    const curve = await makeSigner('Curve', undefined, { key: EC_KEY });
    const png = await blank.clone().png().toBuffer();
    const made = await signPng(png, { signer: curve, actions, key: 'ec' });
    expect(readCredentials({ bytes: made, mediaType: 'image/png', trusted: [] })).toMatchObject({
      state: 'intact',
      signer: 'Curve',
    });
  });

  it('trusts a signer whose certificate leads to an authority, and no other', async () => {
    const made = await signJpeg(jpeg, claiming({ issuer: authority }));
    expect(read(made, [derOf(authority)])?.isTrusted).toBe(true);
    expect(read(made, [derOf(await makeSigner('Authority'))])?.isTrusted).toBe(false);
    const stranger = await signJpeg(jpeg, claiming({ signer: await makeSigner('Camera Works') }));
    expect(read(stranger, [derOf(authority)])).toMatchObject({ state: 'intact', isTrusted: false });
  });

  it('follows a chain of several certificates to the authority', async () => {
    const between = await makeSigner('Between', authority, { isAuthority: true });
    const maker = await makeSigner('Camera Works', between);
    const made = await signJpeg(jpeg, claiming({ signer: maker, issuer: between }));
    expect(read(made, [derOf(authority)])?.isTrusted).toBe(true);
  });

  it('sees a picture that was changed after it was signed', async () => {
    const made = await signJpeg(jpeg, claiming());
    made[made.length - 3] = (made.at(-3) ?? 0) ^ 1;
    expect(read(made)?.state).toBe('file-changed');
  });

  it('sees statements that were rewritten', async () => {
    const made = await signJpeg(jpeg, claiming());
    expect(read(changedAfter(made, 'Shutter ', 0))?.state).toBe('forged-claim');
    expect(read(changedAfter(made, 'Test Camer', 0))?.state).toBe('forged-claim');
  });

  it('takes no signature over something else than the claim', async () => {
    const made = await signJpeg(jpeg, claiming({ attached: Buffer.from('something else') }));
    expect(read(made)?.state).toBe('forged-claim');
  });

  it('does not call a picture whole of which the digest leaves out more than the credentials', async () => {
    expect(read(await signJpeg(jpeg, claiming({ leftOut: 40 })))?.state).toBe('unchecked');
  });

  it('has nothing to tell of a picture without credentials', () => {
    expect(read(jpeg)).toBeNull();
  });

  it('no bytes make the readers throw or run away', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        readCbor(noise);
        readJumbf(noise);
        const segment = Buffer.from([0xff, 0xd8, 0xff, 0xeb, 1, 0x20, 0x4a, 0x50, 0, 1, 0, 0, 0, 1]);
        const box = Buffer.from('\0\0\x01\x00jumb\0\0\0\x40jumd c2pa', 'latin1');
        read(Buffer.concat([segment, box, noise]));
      }),
    );
    expect(readCbor(Buffer.alloc(1000, 0x81))).toBeUndefined();
    expect(readCbor(Buffer.from([0x9a, 0xff, 0xff, 0xff, 0xff]))).toBeUndefined();
  });
});
