import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';

import type { Part } from './part.ts';
import { isSystemFile, shownPath } from './shown-path.ts';
import { type UnpackBudget, UnpackStop } from './unpack-budget.ts';

/** The entries of a ZIP file, by its own directory and one at a time. @throws when the archive is damaged. */
export async function* openZip(bytes: Uint8Array, budget: UnpackBudget): AsyncGenerator<Part> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    // Names are made harmless here: one odd name is no reason to refuse the archive.
    decodeStrings: false,
    validateEntrySizes: true,
  });
  for await (const entry of zip.eachEntry()) {
    budget.countEntry();
    const flags = entry.generalPurposeBitFlag;
    const name = getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false);
    if (/[/\\]$/.test(name)) continue;
    const path = shownPath(name) || 'file';
    if (isSystemFile(path)) continue;
    yield await partOf(zip, entry, { path, budget });
  }
}

async function partOf(
  zip: ZipFile,
  entry: Entry,
  { path, budget }: { readonly path: string; readonly budget: UnpackBudget },
): Promise<Part> {
  if (entry.isEncrypted()) {
    const message = 'This file is protected by a password. Please pack it again without one.';
    return { kind: 'skipped', part: { name: path, code: 'encrypted', message } };
  }
  if (!entry.canDecodeFileData()) {
    const message = 'This file is packed in an unusual way. Please pack it again as an ordinary ZIP file.';
    return { kind: 'skipped', part: { name: path, code: 'unsupported-type', message } };
  }
  try {
    const content = await contentOf(zip, entry, budget);
    return { kind: 'file', name: path, bytes: content, claimedType: null };
  } catch (error) {
    if (error instanceof UnpackStop) throw error;
    const message = 'This file is damaged in the archive. Please pack it again.';
    return { kind: 'skipped', part: { name: path, code: 'damaged', message } };
  }
}

async function contentOf(zip: ZipFile, entry: Entry, budget: UnpackBudget): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    budget.countBytes(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
