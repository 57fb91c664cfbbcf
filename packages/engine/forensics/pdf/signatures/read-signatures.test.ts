import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { PdfSignature } from '@vouch/core/document/pdf-facts.ts';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { openPdfium } from '../../../open/pdf/pdfium/document.ts';
import { appendContent, makeInvoice, toBytes } from '../../testing/make-pdf.ts';
import { derOf, makeSigner, type Signer, signPdf } from '../../testing/sign-pdf.ts';
import { readSignatures } from './read-signatures.ts';

async function read(
  bytes: Uint8Array,
  trusted: readonly Uint8Array[] = [],
): Promise<readonly PdfSignature[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vouch-trust-'));
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    await Promise.all(trusted.map((der, at) => writeFile(join(folder, `${at}.der`), der)));
    return await readSignatures(opened.value, bytes, folder);
  } finally {
    opened.value.close();
    await rm(folder, { recursive: true });
  }
}

describe('readSignatures', () => {
  let authority: Signer;
  let stranger: Signer;
  let signed: Uint8Array;

  beforeAll(async () => {
    authority = await makeSigner('Test Authority');
    stranger = await makeSigner('Another Authority');
    signed = await signPdf(await makeInvoice(), await makeSigner('Acme Ltd', authority));
  });

  it('finds an untouched file intact and names the signer, unknown while nobody is trusted', async () => {
    expect(await read(signed)).toMatchObject([
      { integrity: 'intact', coversWholeFile: true, signer: 'Acme Ltd', isTrusted: false },
    ]);
  });

  it('trusts a signer whose certificate leads to an authority in the list, and none other', async () => {
    expect(await read(signed, [derOf(stranger), derOf(authority)])).toMatchObject([{ isTrusted: true }]);
    expect(await read(signed, [derOf(stranger)])).toMatchObject([{ integrity: 'intact', isTrusted: false }]);
  });

  it('takes no self-made certificate for a trusted one of the same name', async () => {
    const impostor = await makeSigner('Test Authority');
    const forged = await signPdf(await makeInvoice(), await makeSigner('Acme Ltd', impostor));
    expect(await read(forged, [derOf(authority)])).toMatchObject([{ integrity: 'intact', isTrusted: false }]);
  });

  it('sees one changed byte within the signed part', async () => {
    const changed = Buffer.from(signed);
    const at = changed.indexOf('/Title', 0, 'latin1');
    const byte = at === -1 ? changed.indexOf('/Producer', 0, 'latin1') + 12 : at + 8;
    changed[byte] = (changed[byte] ?? 0) ^ 1;
    expect(await read(changed)).toMatchObject([{ integrity: 'altered' }]);
  });

  it('sees a signature that was exchanged for one of other bytes', async () => {
    const other = await makeInvoice();
    other.setTitle('Other');
    const foreign = Buffer.from(await signPdf(other, authority)).toString('latin1');
    const hex = /<([0-9a-f]{3000,})>/i.exec(foreign)?.[1] ?? '';
    const mixed = Buffer.from(signed)
      .toString('latin1')
      .replace(/<[0-9a-f]{3000,}>/i, `<${hex}>`);
    expect(await read(Buffer.from(mixed, 'latin1'))).toMatchObject([{ integrity: 'altered' }]);
  });

  it('says of an appended change that it is not covered', async () => {
    const appended = appendContent(signed, 'BT ET');
    expect(await read(appended)).toMatchObject([
      { integrity: 'intact', coversWholeFile: false, signedUntilByte: signed.length },
    ]);
  });

  it('accuses no file that a program wrote anew after signing', async () => {
    const anew = await toBytes(await PDFDocument.load(signed));
    expect(await read(anew)).toMatchObject([{ integrity: 'misplaced', coversWholeFile: false }]);
  });

  it('accuses nobody of a message that it can not read', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const garbled = text.replace(/<[0-9a-f]{3000,}>/i, (all) => `<${'30'.repeat((all.length - 2) / 2)}>`);
    expect(await read(Buffer.from(garbled, 'latin1'))).toMatchObject([
      { integrity: 'unchecked', signer: null },
    ]);
  });
});
